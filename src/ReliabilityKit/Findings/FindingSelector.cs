namespace ReliabilityKit.Findings;

/// <summary>Keeps, for each pair of documents and each fact, the one pair of claims that shows it best.</summary>
internal static class FindingSelector
{
    /// <summary>Returns the pairs to report, the surest first.</summary>
    public static List<JudgedPair> Select(IEnumerable<JudgedPair> pairs)
    {
        List<RankedPair> selected = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (RankedPair ranked in pairs.Select(RankedPair.Of).Order(Comparer<RankedPair>.Create(CompareForSelection)))
        {
            string[] slots = [.. Slots(ranked.Pair)];
            if (slots.Any(taken.Contains)) continue;
            taken.UnionWith(slots);
            selected.Add(ranked);
        }

        return [.. selected.Order(Comparer<RankedPair>.Create(CompareForReport)).Select(ranked => ranked.Pair)];
    }

    /// <summary>Conflicts come first: sentences that contradict each other do not also confirm each other.</summary>
    private static int CompareForSelection(RankedPair a, RankedPair b)
    {
        int order = IsAgreement(a.Pair).CompareTo(IsAgreement(b.Pair));
        return order != 0 ? order : CompareForReport(a, b);
    }

    private static int CompareForReport(RankedPair a, RankedPair b)
    {
        int order = b.Weight.CompareTo(a.Weight);
        return order != 0 ? order : string.CompareOrdinal(a.Place, b.Place);
    }

    private static bool IsAgreement(JudgedPair pair) => pair.Verdict.Relation == FindingRelation.Corroboration;

    /// <summary>What a finding takes up between its two documents: the two sentences, the fact, and on each side the value.</summary>
    private static IEnumerable<string> Slots(JudgedPair pair)
    {
        string documents = $"{pair.A.Document.Document.Id}\t{pair.B.Document.Document.Id}\t";
        string kind = pair.Verdict.Relation == FindingRelation.Copy ? "copy" : pair.Verdict.Kind.ToString();
        if (pair.Verdict.Relation != FindingRelation.Copy) yield return $"{documents}{pair.A.Claim.SentenceSpan.Start}\t{pair.B.Claim.SentenceSpan.Start}";
        yield return $"{documents}{kind}\tA{pair.Verdict.A.Span.Start}";
        yield return $"{documents}{kind}\tB{pair.Verdict.B.Span.Start}";
        if (Fact(pair) is { } fact) yield return $"{documents}{kind}\t{fact}";
    }

    private static string? Fact(JudgedPair pair) =>
        pair.A.Key is { IsNamed: true } key && pair.A.Sense.IsKnown ? $"F{pair.A.Sense.Concept}\t{key.Key}" : null;

    /// <summary>A pair with what it is put in order by, made once.</summary>
    private readonly record struct RankedPair(JudgedPair Pair, double Weight, string Place)
    {
        public static RankedPair Of(JudgedPair pair) =>
            new(pair, pair.Verdict.Weight, $"{pair.A.Claim.Id}\t{pair.B.Claim.Id}\t{pair.Verdict.Kind}");
    }
}
