using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Tells whether a number is the amount of a rise or a fall: "rose 5%", "cut rates by 25 basis points", "down $2".</summary>
internal static class DirectionReader
{
    private const int Reach = 8;
    private static readonly WordTable Verbs = new("verb");
    private static readonly WordTable Before = new("before");
    private static readonly WordTable After = new("after");
    private static readonly WordTable Collecting = new("collect");

    /// <summary>Returns up, down, or equal where the words tell neither.</summary>
    /// <param name="lexemes">Its lexemes.</param>
    /// <param name="first">Where number and bounds begin.</param>
    /// <param name="limit">Where the quantity before this one ends.</param>
    /// <param name="end">Where the quantity ends.</param>
    /// <param name="money">Whether it is a sum of money, which is not what moves where it is "raised" without "by".</param>
    public static QuantityRelation Read(LexemeList lexemes, int first, int limit, int end, bool money)
    {
        if (After.Find(lexemes.Of(end)) is { } after && after != QuantityRelation.Equal)
            return after;
        if (IsModifier(lexemes, first))
            return QuantityRelation.Equal;
        bool by = FractionReader.IsInHalf(lexemes, first);
        int at = by ? first - 1 : first;
        while (at > limit && (ContextWords.IsFiller(lexemes.Of(at - 1)) || IsAdverb(lexemes.Of(at - 1))) && !IsLimitingPreposition(lexemes, at - 1))
            by |= lexemes.Is(--at, "by");
        if (at <= limit)
            return QuantityRelation.Equal;
        if (money && !by && Collecting.Find(lexemes.Of(at - 1)) != QuantityRelation.Equal)
            return QuantityRelation.Equal;
        QuantityRelation beside = Before.Find(lexemes.Of(at - 1));
        if (beside == QuantityRelation.Equal)
            beside = Verbs.Find(lexemes.Of(at - 1));
        return beside != QuantityRelation.Equal || !by ? beside : FindVerb(lexemes, at, limit);
    }

    /// <summary>Returns whether a word is a form of a verb of rising or falling.</summary>
    public static bool IsMovement(ReadOnlySpan<char> word) => Verbs.Find(word) != QuantityRelation.Equal;

    /// <summary>Returns whether a verb of rising or falling stands not far before a lexeme.</summary>
    public static bool MovesBefore(LexemeList lexemes, int at) => FindVerb(lexemes, at, 0) != QuantityRelation.Equal;

    // "added a 30-metre wall": the number says what kind of wall, not how much was added.
    private static bool IsModifier(LexemeList lexemes, int first) => lexemes.Is(first - 1, "a") || lexemes.Is(first - 1, "an");

    private static bool IsLimitingPreposition(LexemeList lexemes, int at) => lexemes.Is(at, "of") || lexemes.Is(at, "at") || lexemes.Is(at, "as");

    private static bool IsAdverb(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    // "cut its key rate by": the verb stands before its object.
    private static QuantityRelation FindVerb(LexemeList lexemes, int at, int limit)
    {
        int stop = Math.Max(limit, at - Reach);
        for (int i = at - 1; i >= stop && lexemes[i].Kind == LexemeKind.Word; i--)
        {
            if (Verbs.Find(lexemes.Of(i)) is var found && found != QuantityRelation.Equal)
                return found;
        }

        return QuantityRelation.Equal;
    }

    private sealed class WordTable
    {
        private readonly WordMap<QuantityRelation> _words;

        public WordTable(string side)
        {
            var words = new WordMapBuilder<QuantityRelation>(ignoreCase: true);
            foreach (string[] row in LexiconTable.Read("Claims/Quantities/directions.tsv").FindAll(row => row[2] == side))
            {
                QuantityRelation direction = row[1] == "up" ? QuantityRelation.Up : QuantityRelation.Down;
                string[] irregular = row.Length > 3 ? LexiconTable.Entries(row[3]) : [];
                foreach (string form in side is "verb" or "collect" ? VerbForms.Of(row[0], irregular) : [row[0]])
                    words.TryAdd(form, direction);
            }

            _words = words.Build();
        }

        public QuantityRelation Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out QuantityRelation found) ? found : QuantityRelation.Equal;
    }
}
