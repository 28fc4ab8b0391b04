using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads multiples that are one word: "twice", "tripled", "tenfold".</summary>
internal static class MultipleReader
{
    private static readonly WordMap<double> Words = ReadWords();

    /// <summary>Finds the multiple that a word stands for.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out double value) => Words.TryGetValue(word, out value);

    private static WordMap<double> ReadWords()
    {
        var words = new WordMapBuilder<double>(ignoreCase: true);
        foreach (string[] row in LexiconTable.Read("Claims/Quantities/multiples.tsv"))
        {
            foreach (string form in row[2] == "verb" ? VerbForms.Of(row[0], []) : [row[0]])
                words.TryAdd(form, double.Parse(row[1], CultureInfo.InvariantCulture));
        }

        return words.Build();
    }
}
