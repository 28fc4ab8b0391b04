using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The words that numbers are made of, by <c>number-words.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly WordMap<(double Value, NumberRole Role)> Words = WordMap<(double Value, NumberRole Role)>.Read(
        "Claims/Quantities/number-words.tsv",
        row => (double.Parse(row[1], CultureInfo.InvariantCulture), LexiconTable.Value<NumberRole>(row[2])),
        ignoreCase: true);

    /// <summary>Returns what a word means in a number; a word that is none has no role.</summary>
    public static (double Value, NumberRole Role) Find(ReadOnlySpan<char> word) => Words.GetValueOrDefault(word);
}
