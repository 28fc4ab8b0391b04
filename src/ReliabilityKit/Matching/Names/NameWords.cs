using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Names;

/// <summary>The word tables about names.</summary>
internal static class NameWords
{
    private static readonly WordList s_titles = WordList.Read("Matching/Names/titles.tsv");
    private static readonly WordList s_companyForms = WordList.Read("Matching/Names/company-forms.tsv");
    private static readonly WordMap<string> s_aliases = ReadAliases();
    private static readonly WordMap<WordList> s_nicknames = WordMap<WordList>.Read("Matching/Names/nicknames.tsv", row => new WordList(row[1].Split('|')));

    /// <summary>Returns whether a folded word is a title or a prefix that is no part of a name.</summary>
    public static bool IsTitle(string word) => s_titles.Contains(word);

    /// <summary>Returns whether a folded word names the legal form of a firm.</summary>
    public static bool IsCompanyForm(string word) => s_companyForms.Contains(word);

    /// <summary>Returns the one name for all aliases of a country or institution, or the name itself.</summary>
    public static string Canonical(string name) => s_aliases.GetValueOrDefault(name, name);

    /// <summary>Returns whether one first name is a short form of the other, or both are of a third.</summary>
    public static bool AreNicknames(string a, string b) => IsNickname(a, b) || IsNickname(b, a);

    private static bool IsNickname(string name, string nick) => s_nicknames.TryGetValue(name, out WordList? nicks) && nicks.Contains(nick);

    // Of countries the seats of government are left out: a city is not its country here.
    private static WordMap<string> ReadAliases()
    {
        var aliases = new WordMapBuilder<string>();
        foreach (string[] row in (List<string[]>)[.. LexiconTable.Read("Matching/Names/aliases.tsv"), .. LexiconTable.Read("Claims/Coreference/countries.tsv")])
        {
            string canonical = TextFolding.Fold(row[0]);
            foreach (string name in LexiconTable.Entries(LexiconTable.Cell(row, 1)))
                aliases.TryAdd(TextFolding.Fold(name).TrimEnd('.'), canonical);
            aliases.TryAdd(canonical.TrimEnd('.'), canonical);
        }

        return aliases.Build();
    }
}
