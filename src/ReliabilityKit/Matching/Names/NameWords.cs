using System.Collections.Frozen;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching.Names;

/// <summary>The word tables about names.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> s_titles = Read("titles").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_companyForms = Read("company-forms").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> s_aliases = Read("aliases").Concat(Countries())
        .SelectMany(row => row[1].Split('|').Append(row[0]).Select(name => (Name: TextFolding.Fold(name).TrimEnd('.'), Canonical: TextFolding.Fold(row[0]))))
        .Where(pair => pair.Name.Length > 0)
        .DistinctBy(pair => pair.Name)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Canonical, StringComparer.Ordinal);
    private static readonly FrozenSet<(string, string)> s_nicknames = Read("nicknames")
        .SelectMany(row => row[1].Split('|').Select(nick => (row[0], nick)))
        .ToFrozenSet();

    /// <summary>Returns whether a folded word is a title or a prefix that is no part of a name.</summary>
    public static bool IsTitle(string word) => s_titles.Contains(word);

    /// <summary>Returns whether a folded word names the legal form of a firm.</summary>
    public static bool IsCompanyForm(string word) => s_companyForms.Contains(word);

    /// <summary>Returns the one name for all aliases of a country or institution, or the name itself.</summary>
    public static string Canonical(string name) => s_aliases.GetValueOrDefault(name, name);

    /// <summary>Returns whether one first name is a short form of the other, or both are of a third.</summary>
    public static bool AreNicknames(string a, string b) => s_nicknames.Contains((a, b)) || s_nicknames.Contains((b, a));

    /// <summary>Countries with their other names; the seats of government are left out: a city is not its country here.</summary>
    private static IEnumerable<string[]> Countries() =>
        LexiconTable.Read("Claims/Coreference/countries.tsv").Select(row => (string[])[row[0], LexiconTable.Cell(row, 1)]);

    private static IEnumerable<string[]> Read(string table) => LexiconTable.Read($"Matching/Names/{table}.tsv");
}
