using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching;

/// <summary>Between which rates two currencies were ever exchanged of late: wide, but £38 million was never €28 million.</summary>
/// <remarks>No conversion, for the rate of the day is not known: sums may be told apart by it, never found equal.</remarks>
internal static class ExchangeBounds
{
    private static readonly Dictionary<(string, string), QuantityRange> s_rates = Read();

    /// <summary>Returns what one unit of a currency was worth in another, or <see langword="null"/> where that is not known.</summary>
    public static QuantityRange? Between(string from, string to) => s_rates.TryGetValue((from, to), out QuantityRange rate) ? rate : null;

    /// <summary>Returns the sums that a sum may have been worth in another currency, or <see langword="null"/>.</summary>
    public static QuantityRange? Convert(QuantityRange sum, string from, string to) =>
        Between(from, to) is { } rate ? new QuantityRange(sum.Low * (sum.Low < 0 ? rate.High : rate.Low), sum.High * (sum.High < 0 ? rate.Low : rate.High)) : null;

    private static Dictionary<(string, string), QuantityRange> Read()
    {
        Dictionary<(string, string), QuantityRange> rates = [];
        foreach (string[] row in LexiconTable.Read("Matching/exchange-bounds.tsv"))
        {
            double least = double.Parse(row[2], CultureInfo.InvariantCulture), greatest = double.Parse(row[3], CultureInfo.InvariantCulture);
            rates[(row[0], row[1])] = new QuantityRange(least, greatest);
            rates[(row[1], row[0])] = new QuantityRange(1 / greatest, 1 / least);
        }

        return rates;
    }
}
