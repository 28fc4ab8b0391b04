using System.Collections.Frozen;
using System.Globalization;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The words that numbers are made of, by <c>number-words.tsv</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, (double Value, NumberRole Role)> Words = LexiconFile.Read("number-words.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => (double.Parse(row[1], CultureInfo.InvariantCulture), Enum.Parse<NumberRole>(row[2], ignoreCase: true)),
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (double Value, NumberRole Role)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>Returns what a word means in a number; a word that is none has no role.</summary>
    public static (double Value, NumberRole Role) Find(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var found) ? found : default;
}
