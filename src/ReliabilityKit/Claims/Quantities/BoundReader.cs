using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the words that bound a number: "more than 40", "nearly 200", "50 or more", "20+".</summary>
internal static class BoundReader
{
    private const int MaximumFillers = 4;
    private static readonly PhraseTable<Bound> Before = Load("before");
    private static readonly PhraseTable<Bound> After = Load("after");

    /// <summary>Reads bounds before a lexeme, not reaching beyond <paramref name="limit"/>.</summary>
    /// <returns>The bound, and in <paramref name="first"/> where its words begin.</returns>
    public static Bound ReadBefore(LexemeList lexemes, int number, int limit, out int first)
    {
        Bound bound = default;
        first = number;
        int at = number;
        for (int fillers = 0; fillers < MaximumFillers && at > limit;)
        {
            if (Before.TryMatchBefore(lexemes, at, out int start, out Bound found) && start >= limit && IsBound(lexemes, start, at))
            {
                bound = Stronger(bound, found);
                first = at = start;
            }
            else if (ContextWords.IsFiller(lexemes.Of(at - 1)) || IsAgeOf(lexemes, at - 1))
            {
                at--;
                fillers++;
            }
            else
            {
                break;
            }
        }

        return bound;
    }

    /// <summary>Returns whether a bound stands before a lexeme, with no other word between.</summary>
    public static bool IsDirectlyBefore(LexemeList lexemes, int number) => Before.TryMatchBefore(lexemes, number, out _, out _);

    /// <summary>Reads a bound behind a quantity.</summary>
    /// <returns>The bound, and in <paramref name="end"/> the index behind its words.</returns>
    public static Bound ReadAfter(LexemeList lexemes, int at, out int end)
    {
        if (After.TryMatch(lexemes, at, out end, out Bound bound) && !BoundsNext(lexemes, end))
            return bound;
        end = at;
        return default;
    }

    // "above 1,000 and below 1,500", "200 or more than 190": the words bound the second number.
    private static bool BoundsNext(LexemeList lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Number || lexemes[at].Role != NumberRole.None || lexemes.Is(at, "than")
        || (FractionReader.IsArticle(lexemes, at) && lexemes[at + 1].Role != NumberRole.None);

    // "under the age of 5"
    private static bool IsAgeOf(LexemeList lexemes, int at) => lexemes.Is(at, "age") || lexemes.Is(at, "ages");

    // Single words are also plain prepositions: "revolves around the 12 zodiac signs".
    private static bool IsBound(LexemeList lexemes, int first, int end) =>
        end - first > 1 || lexemes[first].Kind != LexemeKind.Word || !lexemes.Is(end, "the") || IsAgeOf(lexemes, end + 1);

    // "no more than about 50" is a bound, not a guess.
    private static Bound Stronger(Bound inner, Bound outer) =>
        inner.Relation is QuantityRelation.Equal or QuantityRelation.About && (outer.Relation != QuantityRelation.Equal || inner == default) ? outer : inner;

    private static PhraseTable<Bound> Load(string side)
    {
        var phrases = new PhraseTable<Bound>.Builder();
        foreach (string[] row in LexiconTable.Read("Claims/Quantities/bounds.tsv").FindAll(row => row[2] == side))
            phrases.Add(row[0], Bound.Parse(row[1]), loose: true);
        return phrases.Build();
    }
}
