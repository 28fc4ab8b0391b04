using ReliabilityKit.Claims;

namespace ReliabilityKit.Findings.Rules;

/// <summary>The time over which a change is measured: prices that rose 0.2% in a month may have risen 3% in a year.</summary>
internal static class ChangePeriod
{
    private static readonly (string Phrase, int Months)[] s_phrases =
    [
        ("month on month", 1), ("month-on-month", 1), ("m/m", 1), ("monthly", 1), ("on the month", 1), ("over the month", 1), ("during the month", 1), ("from the month before", 1), ("compared with the previous month", 1),
         ("from the previous month", 1), ("from a month earlier", 1),
        ("quarter on quarter", 3), ("quarter-on-quarter", 3), ("q/q", 3), ("quarterly", 3), ("from the previous quarter", 3),
        ("year on year", 12), ("year-on-year", 12), ("y/y", 12), ("annual", 12), ("in the year to", 12), ("over the year", 12), ("in a year", 12), ("on the year", 12), ("from a year earlier", 12), ("from a year ago", 12),
    ];

    /// <summary>Returns whether two claims measure over different times; what is not said is a year or the whole.</summary>
    public static bool Differs(Claim a, Claim b)
    {
        int first = Months(a), second = Months(b);
        return first != second && ((first != 0 && second != 0) || Math.Max(first, second) < 12);
    }

    /// <summary>Returns whether a claim says over which time it measures.</summary>
    public static bool IsNamed(Claim claim) => Months(claim) > 0;

    private static int Months(Claim claim)
    {
        ReadOnlySpan<char> sentence = claim.SentenceSpan.Of(claim.Document.Text);
        foreach ((string phrase, int months) in s_phrases)
        {
            if (sentence.Contains(phrase, StringComparison.OrdinalIgnoreCase)) return months;
        }

        return 0;
    }
}
