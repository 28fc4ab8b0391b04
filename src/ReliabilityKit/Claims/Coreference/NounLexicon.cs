using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Common nouns for people, groups, organizations and places.</summary>
internal static class NounLexicon
{
    private static readonly WordMap<NounMeaning> Nouns = WordMap<NounMeaning>.Read("Claims/Coreference/nouns.tsv", ReadRow);

    private static readonly WordMap<Gender> GivenNames = WordMap<Gender>.Read(
        "Claims/Coreference/given-names.tsv", row => ReadGender(row[1]));

    /// <summary>Finds what a noun stands for: by the list, and where it has nothing, whether the dictionary knows it as a word for people.</summary>
    public static bool TryGet(string lemma, out NounMeaning found)
    {
        if (Nouns.TryGetValue(lemma, out found))
            return true;
        if (!IsPerson(lemma))
            return false;
        found = new NounMeaning(ParticipantType.Person, Gender.Unknown, NounRole.None);
        return true;
    }

    // Names with a capital are another matter: no Mr Baker bakes.
    private static bool IsPerson(string lemma) => lemma.Length > 3 && !lemma.AsSpan().ContainsAnyExceptInRange('a', 'z') && TextAnnotator.English.IsPersonNoun(lemma);

    /// <summary>Returns the gender that a given name tells.</summary>
    public static Gender GenderOf(string givenName) => GivenNames.GetValueOrDefault(givenName);

    private static NounMeaning ReadRow(string[] row) => new(
        LexiconTable.Value<ParticipantType>(row[1]),
        ReadGender(LexiconTable.Cell(row, 2)),
        LexiconTable.Cell(row, 3) is { Length: > 0 } role ? LexiconTable.Value<NounRole>(role) : NounRole.None);

    private static Gender ReadGender(string text) => text switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        _ => Gender.Unknown,
    };
}
