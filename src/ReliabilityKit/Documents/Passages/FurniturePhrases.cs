using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Documents.Passages;

/// <summary>Weighs the phrases that are typical of page furniture.</summary>
internal static class FurniturePhrases
{
    // Longer paragraphs are running text, or the small print that stands in one breath with it.
    private const int MaxWords = 120;

    private static readonly WordMap<List<Phrase>> ByFirstWord = ReadPhrases();

    /// <summary>Returns what the phrases of a line say about it.</summary>
    public static FurnitureScore Score(ReadOnlySpan<char> line, int wordCount)
    {
        if (wordCount is 0 or > MaxWords)
            return default;
        List<string> words = Fold(line);
        int weight = 0;
        bool opensList = false;
        for (int i = 0; i < words.Count; i++)
        {
            if (!ByFirstWord.TryGetValue(words[i], out List<Phrase>? phrases))
                continue;
            foreach (Phrase phrase in phrases)
            {
                if (!phrase.Matches(words, i))
                    continue;
                weight += phrase.Weight;
                opensList |= phrase.OpensList;
            }
        }

        return new FurnitureScore(weight, opensList);
    }

    private static WordMap<List<Phrase>> ReadPhrases()
    {
        var byFirstWord = new WordMapBuilder<List<Phrase>>();
        foreach (string[] row in LexiconTable.Read("Documents/Passages/furniture.tsv"))
        {
            var phrase = new Phrase(row[0].Split(' '), row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
            byFirstWord.GetOrAdd(phrase.Words[0], () => []).Add(phrase);
        }

        return byFirstWord.Build();
    }

    /// <summary>Returns the words in lower case, numbers as "0", the copyright and at signs as words.</summary>
    private static List<string> Fold(ReadOnlySpan<char> line)
    {
        var words = new List<string>();
        int seen = 0;
        for (var scanner = new WordScanner(line); scanner.MoveNext();)
        {
            AddSigns(line[seen..scanner.Start], words);
            seen = scanner.Start + scanner.Word.Length;
            words.Add(char.IsDigit(scanner.Word[0]) ? "0" : scanner.Word.ToString().ToLowerInvariant().Replace('’', '\''));
        }

        return words;
    }

    private static void AddSigns(ReadOnlySpan<char> gap, List<string> words)
    {
        foreach (char c in gap)
            if (c is '©' or '&' or '@')
                words.Add(c.ToString());
    }

    private sealed record Phrase(string[] Words, string Place, int Weight)
    {
        private const int LongestOpening = 10;

        public bool OpensList => Place is "list" or "open";

        public bool Matches(List<string> line, int index)
        {
            if (Place != "any" && index > 0 || index + Words.Length > line.Count)
                return false;
            if (Place is "whole" or "list" or "section" && line.Count != Words.Length || Place == "open" && line.Count > LongestOpening)
                return false;
            for (int i = 1; i < Words.Length; i++)
                if (!string.Equals(line[index + i], Words[i], StringComparison.Ordinal))
                    return false;
            return true;
        }
    }
}
