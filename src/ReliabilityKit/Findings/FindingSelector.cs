namespace ReliabilityKit.Findings;

/// <summary>Keeps, for each pair of documents and each fact, the one pair of claims that shows it best.</summary>
internal static class FindingSelector
{
    private enum SlotRole
    {
        Sentences,
        ValueOfA,
        ValueOfB,
        Fact,
    }

    /// <summary>Returns the pairs to report, the surest first.</summary>
    public static List<JudgedPair> Select(IEnumerable<JudgedPair> pairs)
    {
        List<RankedPair> selected = [];
        HashSet<Slot> taken = [];
        List<Slot> slots = [];
        foreach (RankedPair ranked in pairs.Select(RankedPair.Of).Order(Comparer<RankedPair>.Create(CompareForSelection)))
        {
            slots.Clear();
            AddSlots(ranked.Pair, slots);
            if (slots.Exists(taken.Contains)) continue;
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
        return order != 0 ? order : ComparePlaces(a.Pair, b.Pair);
    }

    private static int ComparePlaces(JudgedPair a, JudgedPair b)
    {
        int order = string.CompareOrdinal(a.A.Claim.Id, b.A.Claim.Id);
        if (order == 0) order = string.CompareOrdinal(a.B.Claim.Id, b.B.Claim.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Verdict.Kind.ToString(), b.Verdict.Kind.ToString());
    }

    private static bool IsAgreement(JudgedPair pair) => pair.Verdict.Relation == FindingRelation.Corroboration;

    /// <summary>What a finding takes up between its two documents: the two sentences, the fact, and on each side the value.</summary>
    private static void AddSlots(JudgedPair pair, List<Slot> slots)
    {
        bool isCopy = pair.Verdict.Relation == FindingRelation.Copy;
        Slot any = new(pair.A.Document.Document.Id, pair.B.Document.Document.Id, isCopy ? null : pair.Verdict.Kind);
        if (!isCopy) slots.Add(any with { Kind = null, Role = SlotRole.Sentences, A = pair.A.Claim.SentenceSpan.Start, B = pair.B.Claim.SentenceSpan.Start });
        slots.Add(any with { Role = SlotRole.ValueOfA, A = pair.Verdict.A.Span.Start });
        slots.Add(any with { Role = SlotRole.ValueOfB, B = pair.Verdict.B.Span.Start });
        if (pair.A.Key is { IsNamed: true } key && pair.A.Sense.IsKnown) slots.Add(any with { Role = SlotRole.Fact, Concept = pair.A.Sense.Concept, Name = key.Key });
    }

    /// <summary>A pair with the weight by which it is put in order, summed once.</summary>
    private readonly record struct RankedPair(JudgedPair Pair, double Weight)
    {
        public static RankedPair Of(JudgedPair pair) => new(pair, pair.Verdict.Weight);
    }

    private readonly record struct Slot(string DocumentA, string DocumentB, FindingKind? Kind)
    {
        public SlotRole Role { get; init; }

        public int A { get; init; }

        public int B { get; init; }

        public string? Concept { get; init; }

        public string? Name { get; init; }
    }
}
