using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Common nouns for people, groups, organizations and places.</summary>
internal static class NounLexicon
{
    private static readonly WordMap<NounMeaning> Nouns = WordMap<NounMeaning>.Read("Claims/Coreference/nouns.tsv", ReadRow);

    private static readonly WordMap<Gender> GivenNames = WordMap<Gender>.Read(
        "Claims/Coreference/given-names.tsv", row => ReadGender(row[1]));

    public static bool TryGet(string lemma, out NounMeaning found) => Nouns.TryGetValue(lemma, out found);

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
