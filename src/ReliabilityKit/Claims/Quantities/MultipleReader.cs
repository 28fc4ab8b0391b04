using System.Collections.Frozen;
using System.Globalization;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads multiples that are one word: "twice", "tripled", "tenfold".</summary>
internal static class MultipleReader
{
    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Words = LexiconFile.Read("multiples.tsv")
        .SelectMany(row => Forms(row), (row, form) => (form, double.Parse(row[1], CultureInfo.InvariantCulture)))
        .ToFrozenDictionary(pair => pair.form, pair => pair.Item2, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds the multiple that a word stands for.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out double value) => Words.TryGetValue(word, out value);

    private static IEnumerable<string> Forms(string[] row) => row[2] == "verb" ? VerbForms.Of(row[0], []).Distinct() : [row[0]];
}
