using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads over how many months a claim measures a change.</summary>
internal static class ChangePeriodReader
{
    private static readonly (string Phrase, int Months)[] s_phrases =
    [
        ("month on month", 1), ("month-on-month", 1), ("m/m", 1), ("monthly", 1), ("on the month", 1), ("over the month", 1), ("during the month", 1), ("from the month before", 1), ("compared with the previous month", 1),
         ("from the previous month", 1), ("from a month earlier", 1),
        ("quarter on quarter", 3), ("quarter-on-quarter", 3), ("q/q", 3), ("quarterly", 3), ("from the previous quarter", 3),
        ("year on year", 12), ("year-on-year", 12), ("y/y", 12), ("annual", 12), ("in the year to", 12), ("over the year", 12), ("in a year", 12), ("on the year", 12), ("from a year earlier", 12), ("from a year ago", 12),
    ];

    /// <summary>Returns the number of months, or 0 where the sentence does not say.</summary>
    public static int Of(Claim claim)
    {
        ReadOnlySpan<char> sentence = claim.SentenceSpan.Of(claim.Document.Text);
        foreach ((string phrase, int months) in s_phrases)
        {
            if (sentence.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return months;
        }

        return 0;
    }
}
