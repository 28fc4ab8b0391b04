using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Who stands behind a claim.</summary>
internal static class Voice
{
    private static readonly string[] s_denials = ["deny", "dispute", "refute", "contest", "reject", "rebut", "repudiate", "disagree"];
    private static readonly string[] s_anybody = ["official", "source", "authority", "spokesman", "spokeswoman", "spokesperson", "report", "statement", "reporter", "medium"];
    private static readonly string[] s_estimates = ["put", "estimate", "value", "reckon", "calculate"];

    /// <summary>Returns whether two claims are a disagreement between speakers that the texts only report.</summary>
    /// <remarks>A denial is one; and so is, inside one text, what one voice says against another: a rumour that the text itself puts right.</remarks>
    public static bool Dispute(Claim a, Claim b) => IsDenial(a) || IsDenial(b) || (ReferenceEquals(a.Document, b.Document) && !IsOneVoice(a, b));

    /// <summary>Returns whether each claim is what somebody says, and they are known to be two: the texts only report both.</summary>
    public static bool AreOfTwoSpeakers(Claim a, Claim b) =>
        NameProfile.Of(SourceOf(a)) is { } first && NameProfile.Of(SourceOf(b)) is { } second && first.IsNamed == second.IsNamed && !IsAnybody(first) && !IsAnybody(second)
        && NameComparer.Compare(first, second) is NameRelation.Different or NameRelation.Namesake;

    /// <summary>"Officials" may be those whom another text calls the fire service.</summary>
    private static bool IsAnybody(NameProfile speaker) => Array.IndexOf(s_anybody, speaker.Head) >= 0;

    /// <summary>Who says it: the first of the chain, or who gives an estimate.</summary>
    private static Participant? SourceOf(Claim claim) =>
        !claim.Attribution.IsEmpty ? claim.Attribution[0].Speaker : Array.IndexOf(s_estimates, claim.Action.Lemma) >= 0 ? claim.Actor : null;

    /// <summary>Returns whether a claim is what a speaker denies.</summary>
    public static bool IsDenial(Claim claim)
    {
        foreach (Attribution link in claim.Attribution)
        {
            if (Array.IndexOf(s_denials, link.Verb) >= 0) return true;
        }

        return false;
    }

    private static bool IsOneVoice(Claim a, Claim b) => SpeakerOf(a) == SpeakerOf(b);

    /// <summary>The first of the chain; the empty name for the text's own voice.</summary>
    private static string SpeakerOf(Claim claim) => claim.Attribution.IsEmpty ? "" : claim.Attribution[0].Speaker.Name;
}
