using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The words that numbers are made of, by <c>number-words.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly WordMap<Meaning> Words = WordMap<Meaning>.Read(
        "Claims/Quantities/number-words.tsv",
        row => new Meaning(double.Parse(row[1], CultureInfo.InvariantCulture), LexiconTable.Value<NumberRole>(row[2])),
        ignoreCase: true);

    /// <summary>Returns what a word means in a number; a word that is none has no role.</summary>
    public static (double Value, NumberRole Role) Find(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out Meaning? found) ? (found.Value, found.Role) : default;

    private sealed record Meaning(double Value, NumberRole Role);
}
