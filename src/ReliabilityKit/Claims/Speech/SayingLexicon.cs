using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Words by which somebody is said to say, write or think something.</summary>
internal static class SayingLexicon
{
    private static readonly WordMap<Saying> Verbs = Read("v");
    private static readonly WordMap<Saying> Adjectives = Read("a");
    private static readonly WordMap<Saying> Nouns = Read("n");

    public static bool TryVerb(string lemma, out Saying found) => Verbs.TryGetValue(lemma, out found);

    public static bool TryAdjective(string lemma, out Saying found) => Adjectives.TryGetValue(lemma, out found);

    public static bool TryNoun(string lemma, out Saying found) => Nouns.TryGetValue(lemma, out found);

    private static WordMap<Saying> Read(string part) =>
        WordMap<Saying>.Of(LexiconTable.Read("Claims/Speech/sayings.tsv").FindAll(row => row[1] == part), ReadRow);

    private static Saying ReadRow(string[] row) =>
        new(row[2], new Embedding(Effect.Parse(row[3]), Effect.Parse(row[4])), LexiconTable.Value<SayingKind>(row[5]));
}
