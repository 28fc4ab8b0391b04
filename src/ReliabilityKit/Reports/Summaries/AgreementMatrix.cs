using System.Collections.Immutable;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>How often each source agrees with and contradicts each other one.</summary>
internal sealed class AgreementMatrix
{
    private readonly Dictionary<(int, int), SourcePair> _pairs = [];

    private AgreementMatrix(CheckReport report, SourceTable sources, int most)
    {
        int[] totals = new int[sources.Rows.Length];
        foreach (Finding finding in report.Findings)
            Count(finding, sources.IndexOf(finding.A.Claim.Document), sources.IndexOf(finding.B.Claim.Document), totals);
        int[] met = [.. Enumerable.Range(0, totals.Length).Where(source => totals[source] > 0)];
        LeftOut = Math.Max(0, met.Length - most);
        Sources = [.. met.OrderByDescending(source => totals[source]).ThenBy(source => source).Take(most).Order()];
    }

    /// <summary>Gets the indexes of the sources that agree or conflict with another one, in the order of the table of sources.</summary>
    public ImmutableArray<int> Sources { get; }

    /// <summary>Gets the number of sources that were left out because they have the fewest findings.</summary>
    public int LeftOut { get; }

    /// <summary>Counts the findings between sources.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="most">How many sources fit.</param>
    public static AgreementMatrix Of(CheckReport report, SourceTable sources, int most) => new(report, sources, most);

    /// <summary>Returns the counts for two sources, in any order.</summary>
    public SourcePair this[int a, int b] => _pairs.GetValueOrDefault((Math.Min(a, b), Math.Max(a, b)));

    private void Count(Finding finding, int a, int b, int[] totals)
    {
        if (a < 0 || b < 0 || a == b || finding.Relation is not (FindingRelation.Contradiction or FindingRelation.Corroboration))
            return;
        SourcePair pair = this[a, b];
        _pairs[(Math.Min(a, b), Math.Max(a, b))] = finding.Relation == FindingRelation.Contradiction
            ? pair with { Conflicts = pair.Conflicts + 1 }
            : pair with { Agreements = pair.Agreements + 1 };
        totals[a]++;
        totals[b]++;
    }
}
