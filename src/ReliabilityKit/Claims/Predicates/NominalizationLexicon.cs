using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Nouns that stand for acts and events, with their verbs and the roles of their modifiers.</summary>
internal static class NominalizationLexicon
{
    private static readonly WordMap<Nominalization> Nouns = WordMap<Nominalization>.Read(
        "Claims/Predicates/nominalizations.tsv",
        row => new Nominalization(row[1], row[2] == "actor", row[3] == "object"));

    public static bool TryGet(string lemma, out Nominalization found) => Nouns.TryGetValue(lemma, out found);
}
