using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Words;

/// <summary>Words that say nothing about which event a clause is about.</summary>
internal static class StopWords
{
    private static readonly WordList s_words =
        new(LexiconTable.Read("Matching/Words/stopwords.tsv").SelectMany(row => row[0].Split(' ')));

    /// <summary>Returns whether a folded word is one of them.</summary>
    public static bool Contains(string word) => s_words.Contains(word);
}
