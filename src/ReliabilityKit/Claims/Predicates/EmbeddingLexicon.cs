using System.Collections.Frozen;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Words that govern infinitives and gerunds, and what they say of them.</summary>
/// <remarks>After L. Karttunen, "Implicative verbs", Language 47 (1971), with the attitudes and permissions that news adds.</remarks>
internal static class EmbeddingLexicon
{
    private const string Table = "Claims/Predicates/embedding.tsv";

    private static readonly FrozenDictionary<string, Embedding> Verbs = Read("v");
    private static readonly FrozenDictionary<string, Embedding> Adjectives = Read("a");
    private static readonly FrozenDictionary<string, Embedding> Nouns = Read("n");

    public static bool TryVerb(string lemma, out Embedding found) => Verbs.TryGetValue(lemma, out found);

    public static bool TryAdjective(string lemma, out Embedding found) => Adjectives.TryGetValue(lemma, out found);

    public static bool TryNoun(string lemma, out Embedding found) => Nouns.TryGetValue(lemma, out found);

    private static FrozenDictionary<string, Embedding> Read(string part) =>
        LexiconTable.Read(Table)
            .Where(row => row[1] == part)
            .ToFrozenDictionary(row => row[0], row => new Embedding(Effect.Parse(row[2]), Effect.Parse(row[3])), StringComparer.Ordinal);
}
