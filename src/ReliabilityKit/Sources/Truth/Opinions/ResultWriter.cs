using System.Collections.Immutable;
using System.Globalization;
using ReliabilityKit.Sources.Truth.Dependence;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Opinions;

/// <summary>Puts an opinion into words and numbers for its readers.</summary>
internal static class ResultWriter
{
    /// <summary>Beliefs this near to each other are a tie.</summary>
    private const double TieWidth = 1e-9;

    private const double LeastSuspicion = 0.1;

    public static TruthResult Write(ClaimMatrix table, Opinion opinion, Opinion[] others, Workers workers)
    {
        BelievedValue?[] values = new BelievedValue?[table.ObjectCount];
        workers.For(values.Length, (_, from, to) =>
        {
            for (int o = from; o < to; o++)
            {
                if (table.SlotStart[o] < table.SlotStart[o + 1]) values[o] = Value(table, opinion, others, o);
            }
        });
        SourceTrust[] sources = new SourceTrust[table.SourceCount];
        workers.For(sources.Length, (_, from, to) =>
        {
            for (int s = from; s < to; s++) sources[s] = Trust(table, opinion, s);
        }, Workers.SourcesInPiece);
        return new TruthResult
        {
            Values = [.. values.OfType<BelievedValue>()],
            Sources = Frozen(sources),
            SuspectedCopies = Copies(table, opinion.Dependence),
            Kind = table.Values.Kind,
        };
    }

    private static ImmutableArray<SourceTrust> Frozen(SourceTrust[] sources) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sources);

    private static BelievedValue Value(ClaimMatrix table, Opinion opinion, Opinion[] others, int o)
    {
        int best = Best(table, opinion, o);
        double confidence = opinion.Probability[best];
        bool tie = false;
        for (int slot = table.SlotStart[o]; slot < table.SlotStart[o + 1]; slot++)
            tie |= slot != best && opinion.Probability[slot] >= confidence - TieWidth;
        ImmutableArray<string> supporters = Supporters(table, opinion, o, best, out double witnesses);
        (double Low, double High)? interval = table.Values.Kind == ValueKind.Number ? Interval(table, opinion, o) : null;
        return new BelievedValue
        {
            Object = table.Objects[o],
            Value = Text(table, opinion, o, best),
            Confidence = confidence,
            Low = interval?.Low,
            High = interval?.High,
            IsTie = tie,
            Grade = Grading.Credibility(confidence, witnesses, table.ClaimsAbout(o)),
            Supporters = supporters,
            Claims = table.ClaimsAbout(o),
            Dissent = Dissent(table, opinion, others, o, best),
        };
    }

    private static int Best(ClaimMatrix table, Opinion opinion, int o)
    {
        int best = table.SlotStart[o];
        for (int slot = best + 1; slot < table.SlotStart[o + 1]; slot++)
        {
            if (opinion.Probability[slot] > opinion.Probability[best] + TieWidth) best = slot;
        }

        return best;
    }

    private static string Text(ClaimMatrix table, Opinion opinion, int o, int best)
    {
        if (opinion.Measurements is not { } measurements) return table.Values.Text[table.SlotValue[best]];
        double truth = measurements.Truth(o);
        bool whole = true;
        for (int slot = table.SlotStart[o]; slot < table.SlotStart[o + 1]; slot++) whole &= IsWhole(table.Values.Middle(table.SlotValue[slot]));
        return (whole ? Math.Round(truth) : Significant(truth)).ToString("R", CultureInfo.InvariantCulture);
    }

    private static bool IsWhole(double number) => number == Math.Floor(number);

    /// <summary>No measurement has more than seven digits worth showing.</summary>
    private static double Significant(double number) => double.Parse(number.ToString("G7", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static (double Low, double High) Interval(ClaimMatrix table, Opinion opinion, int o)
    {
        if (opinion.Measurements is { } measurements)
        {
            (double low, double high) = measurements.Interval(o);
            return (Significant(low), Significant(high));
        }

        int from = table.SlotStart[o];
        int[] slots = [.. Enumerable.Range(from, table.SlotStart[o + 1] - from).OrderBy(slot => table.Values.Middle(table.SlotValue[slot]))];
        double below = 0;
        double? least = null;
        foreach (int slot in slots)
        {
            below += opinion.Probability[slot];
            if (below >= 0.05) least ??= table.Values.Low[table.SlotValue[slot]];
            if (below >= 0.95) return (least!.Value, table.Values.High[table.SlotValue[slot]]);
        }

        return (least ?? table.Values.Low[table.SlotValue[slots[0]]], table.Values.High[table.SlotValue[slots[^1]]]);
    }

    private static ImmutableArray<string> Supporters(ClaimMatrix table, Opinion opinion, int o, int best, out double witnesses)
    {
        ImmutableArray<string>.Builder supporters = ImmutableArray.CreateBuilder<string>();
        witnesses = 0;
        int last = -1;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            int slot = table.ClaimSlot[c];
            if (slot != best && (opinion.Relations is null || opinion.Relations.Compatibility(o, slot, best) == 0)) continue;
            witnesses += opinion.Weight is null ? 1 : opinion.Weight[c];
            if (table.ClaimSource[c] == last) continue;
            last = table.ClaimSource[c];
            supporters.Add(table.Sources[last]);
        }

        return supporters.DrainToImmutable();
    }

    private static ImmutableArray<DissentingValue> Dissent(ClaimMatrix table, Opinion opinion, Opinion[] others, int o, int best)
    {
        if (others.Length == 0) return [];
        string value = Text(table, opinion, o, best);
        return
        [
            .. others.Select(other => new DissentingValue(other.Method, Text(table, other, o, Best(table, other, o)))).Where(other => other.Value != value),
        ];
    }

    private static SourceTrust Trust(ClaimMatrix table, Opinion opinion, int source)
    {
        int scorable = 0;
        foreach (int c in table.ClaimsOf(source))
        {
            int o = table.ClaimObject[c];
            bool alone = table.ClaimSource[table.ObjectStart[o]] == source && table.ClaimSource[table.ObjectStart[o + 1] - 1] == source;
            if (!alone) scorable++;
        }

        double trust = opinion.Trust[source];
        double evidence = Math.Max(2, opinion.Evidence[source]);
        double right = Math.Max(1e-3, trust * evidence);
        double wrong = Math.Max(1e-3, (1 - trust) * evidence);
        double low = SpecialFunctions.BetaQuantile(0.05, right, wrong);
        double high = SpecialFunctions.BetaQuantile(0.95, right, wrong);
        return new SourceTrust(table.Sources[source], trust, low, high, scorable, Grading.Reliability(trust, low, scorable));
    }

    private static ImmutableArray<SuspectedCopy> Copies(ClaimMatrix table, DependenceGraph? graph) => graph is null ? [] :
    [
        .. graph.Links.Where(link => link.Probability >= LeastSuspicion)
            .OrderByDescending(link => link.Probability)
            .Select(link => new SuspectedCopy(table.Sources[link.A], table.Sources[link.B], link.Probability)),
    ];
}
