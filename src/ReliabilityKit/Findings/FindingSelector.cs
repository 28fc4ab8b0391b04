namespace ReliabilityKit.Findings;

/// <summary>Keeps, for each pair of documents and each fact, the one pair of claims that shows it best.</summary>
internal static class FindingSelector
{
    /// <summary>Returns the pairs to report, the surest first.</summary>
    public static List<JudgedPair> Select(IEnumerable<JudgedPair> pairs)
    {
        List<JudgedPair> selected = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (JudgedPair pair in pairs.Order(Comparer<JudgedPair>.Create(CompareForSelection)))
        {
            string[] slots = [.. Slots(pair)];
            if (slots.Any(taken.Contains)) continue;
            taken.UnionWith(slots);
            selected.Add(pair);
        }

        return [.. selected.Order(Comparer<JudgedPair>.Create(CompareForReport))];
    }

    /// <summary>Conflicts come first: sentences that contradict each other do not also confirm each other.</summary>
    private static int CompareForSelection(JudgedPair a, JudgedPair b)
    {
        int order = IsAgreement(a).CompareTo(IsAgreement(b));
        return order != 0 ? order : CompareForReport(a, b);
    }

    private static int CompareForReport(JudgedPair a, JudgedPair b)
    {
        int order = b.Verdict.Weight.CompareTo(a.Verdict.Weight);
        return order != 0 ? order : string.CompareOrdinal(Place(a), Place(b));
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

    private static string Place(JudgedPair pair) => $"{pair.A.Claim.Id}\t{pair.B.Claim.Id}\t{pair.Verdict.Kind}";
}
