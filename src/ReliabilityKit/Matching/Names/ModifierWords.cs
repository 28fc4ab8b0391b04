using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>Words beside a noun that say the same: the main rate is the key rate.</summary>
internal static class ModifierWords
{
    private static readonly WordMap<string> s_words = ReadWords();

    /// <summary>Returns the form in which a folded modifier is compared.</summary>
    public static string Normalized(string word) => s_words.TryGetValue(word, out string? same) ? same : Stem.Of(word);

    private static WordMap<string> ReadWords()
    {
        var words = new WordMapBuilder<string>();
        foreach (string[] row in LexiconTable.Read("Matching/Names/modifiers.tsv"))
        {
            foreach (string word in row[1].Split('|')) words.TryAdd(word, Stem.Of(row[0]));
        }

        return words.Build();
    }
}
