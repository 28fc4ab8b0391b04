using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Rules;

/// <summary>The time over which a change is measured: prices that rose 0.2% in a month may have risen 3% in a year.</summary>
internal static class ChangePeriod
{
    /// <summary>Returns whether two claims measure over different times; what is not said is a year or the whole.</summary>
    public static bool Differs(ClaimProfile a, ClaimProfile b)
    {
        int first = a.ChangeMonths, second = b.ChangeMonths;
        return first != second && ((first != 0 && second != 0) || Math.Max(first, second) < 12);
    }

    /// <summary>Returns whether a claim says over which time it measures.</summary>
    public static bool IsNamed(ClaimProfile claim) => claim.ChangeMonths > 0;
}
