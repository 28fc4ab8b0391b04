using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Words in names that tell what kind of organization bears them.</summary>
internal static class OrganizationWords
{
    private static readonly List<string[]> Rows = LexiconTable.Read("Claims/Coreference/organization-words.tsv");

    private static readonly WordList Clubs = Of("club"), Companies = Of("company");

    /// <summary>Returns whether a word at the beginning or end of a name makes it that of a sports club.</summary>
    public static bool IsClub(string word) => Clubs.Contains(word);

    /// <summary>Returns whether a word at the end of a name makes it that of a company.</summary>
    public static bool IsCompany(string word) => Companies.Contains(word);

    private static WordList Of(string kind) => new(Rows.Where(row => row[1] == kind).Select(row => row[0]));
}
