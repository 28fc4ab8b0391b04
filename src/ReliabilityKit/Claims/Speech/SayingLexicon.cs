using System.Collections.Frozen;
using ReliabilityKit.Claims.Predicates;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Words by which somebody is said to say, write or think something.</summary>
internal static class SayingLexicon
{
    private static readonly FrozenDictionary<string, Saying> Verbs = Read("v");
    private static readonly FrozenDictionary<string, Saying> Adjectives = Read("a");
    private static readonly FrozenDictionary<string, Saying> Nouns = Read("n");

    public static bool TryVerb(string lemma, out Saying found) => Verbs.TryGetValue(lemma, out found);

    public static bool TryAdjective(string lemma, out Saying found) => Adjectives.TryGetValue(lemma, out found);

    public static bool TryNoun(string lemma, out Saying found) => Nouns.TryGetValue(lemma, out found);

    private static FrozenDictionary<string, Saying> Read(string part) =>
        LexiconTable.Read("Claims/Speech/sayings.tsv")
            .Where(row => row[1] == part)
            .ToFrozenDictionary(row => row[0], ReadRow, StringComparer.Ordinal);

    private static Saying ReadRow(string[] row) =>
        new(row[2], new Embedding(Effect.Parse(row[3]), Effect.Parse(row[4])), Enum.Parse<SayingKind>(row[5], ignoreCase: true));
}
