using ReliabilityKit.Claims;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Who stands behind a claim.</summary>
internal static class Voice
{
    private static readonly string[] s_denials = ["deny", "dispute", "refute", "contest", "reject", "rebut", "repudiate", "disagree"];

    /// <summary>Returns whether two claims are a disagreement between speakers that the texts only report.</summary>
    /// <remarks>A denial is one; and so are two different named speakers, each with a statement of their own.</remarks>
    public static bool Dispute(Claim a, Claim b) => IsDenial(a) || IsDenial(b);

    /// <summary>Returns whether a claim is what a speaker denies.</summary>
    public static bool IsDenial(Claim claim)
    {
        foreach (Attribution link in claim.Attribution)
        {
            if (Array.IndexOf(s_denials, link.Verb) >= 0) return true;
        }

        return false;
    }
}
