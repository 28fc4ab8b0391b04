using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Words;

/// <summary>How common a word is in English at large, and so how much it says when two clauses share it.</summary>
internal static class WordFrequency
{
    private const double Sentences = 100_000;
    private const double Unlisted = 5;

    private static readonly WordMap<double> s_bits = WordMap<double>.Read(
        "Matching/Words/frequencies.tsv", row => Bits(double.Parse(row[1], CultureInfo.InvariantCulture)));

    /// <summary>Gets the information of a word that the table does not list, in bits.</summary>
    public static double RareBits { get; } = Bits(Unlisted);

    /// <summary>Returns the information of a stem in bits: the logarithm of how many sentences one has to read to meet it.</summary>
    public static double BitsOf(string stem) => s_bits.GetValueOrDefault(stem, RareBits);

    private static double Bits(double count) => Math.Log2(Sentences / count);
}
