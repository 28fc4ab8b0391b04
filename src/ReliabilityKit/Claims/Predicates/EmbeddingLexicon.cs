using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Words that govern infinitives and gerunds, and what they say of them.</summary>
/// <remarks>After L. Karttunen, "Implicative verbs", Language 47 (1971), with the attitudes and permissions that news adds.</remarks>
internal static class EmbeddingLexicon
{
    private const string Table = "Claims/Predicates/embedding.tsv";

    private static readonly WordMap<Embedding> Verbs = Read("v");
    private static readonly WordMap<Embedding> Adjectives = Read("a");
    private static readonly WordMap<Embedding> Nouns = Read("n");

    public static bool TryVerb(string lemma, out Embedding found) => Verbs.TryGetValue(lemma, out found);

    public static bool TryAdjective(string lemma, out Embedding found) => Adjectives.TryGetValue(lemma, out found);

    public static bool TryNoun(string lemma, out Embedding found) => Nouns.TryGetValue(lemma, out found);

    private static WordMap<Embedding> Read(string part) =>
        WordMap<Embedding>.Of(
            LexiconTable.Read(Table).FindAll(row => row[1] == part), row => new Embedding(Effect.Parse(row[2]), Effect.Parse(row[3])));
}
