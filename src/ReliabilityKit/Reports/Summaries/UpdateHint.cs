using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>Whether a contradiction may be news that moved on: the later text may simply know more.</summary>
/// <param name="Later">The text that was published later.</param>
/// <param name="Gap">How much later.</param>
internal sealed record UpdateHint(Document Later, Duration Gap)
{
    private static readonly Duration LeastGap = Duration.FromHours(1);

    /// <summary>Returns the hint, or <see langword="null"/> where nothing speaks for an update.</summary>
    public static UpdateHint? Of(Finding finding)
    {
        Document a = finding.A.Claim.Document;
        Document b = finding.B.Claim.Document;
        if (finding.Relation != FindingRelation.Contradiction || !MayChange(finding))
            return null;
        if (a.Published?.ToInstant() is not { } timeA || b.Published?.ToInstant() is not { } timeB)
            return null;
        Duration gap = timeB - timeA;
        if (gap >= LeastGap)
            return new UpdateHint(b, gap);
        return -gap >= LeastGap ? new UpdateHint(a, -gap) : null;
    }

    // Counts and states move on, and plans are put off; who did what, where and when stays as it was.
    private static bool MayChange(Finding finding) => finding.Kind switch
    {
        FindingKind.Quantity or FindingKind.Status => true,
        FindingKind.Date => IsPlan(finding.A.Claim) || IsPlan(finding.B.Claim),
        _ => false,
    };

    private static bool IsPlan(Claim claim) => claim.Action.Modality == Modality.Planned || claim.Action.Tense == Tense.Future;
}
