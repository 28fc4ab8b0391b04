using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>How a match ended: "Harbour beat Rovers 3-1", "Harbour 3, Rovers 1", "lost a five-goal thriller".</summary>
/// <param name="Side">The side that the clause speaks of first.</param>
/// <param name="Other">The other side, or <see langword="null"/> where the clause does not name it.</param>
/// <param name="Points">The points of the first side; -1 where only the total is told.</param>
/// <param name="OtherPoints">The points of the other side; -1 where only the total is told.</param>
/// <param name="Total">The points of both sides together.</param>
/// <param name="Span">Where the points stand.</param>
internal sealed record MatchResult(NameProfile Side, NameProfile? Other, int Points, int OtherPoints, int Total, TextSpan Span)
{
    /// <summary>Returns whether both tell of the same two sides, as far as they are named.</summary>
    public bool IsOfSameSides(MatchResult other) => Meets(other) || Crosses(other);

    /// <summary>Returns whether both cannot be true of one match.</summary>
    public bool Excludes(MatchResult other)
    {
        if (Points < 0 || other.Points < 0) return Total != other.Total;
        return Meets(other)
            ? Points != other.Points || OtherPoints != other.OtherPoints
            : Points != other.OtherPoints || OtherPoints != other.Points;
    }

    private bool Meets(MatchResult other) => Agree(Side, other.Side) && Agree(Other, other.Other) && (Other is not null || other.Other is not null);

    private bool Crosses(MatchResult other) => Other is not null && other.Other is not null && Agree(Side, other.Other) && Agree(Other, other.Side);

    private static bool Agree(NameProfile? a, NameProfile? b) =>
        a is null || b is null || string.Equals(a.Participant.Text, b.Participant.Text, StringComparison.OrdinalIgnoreCase) || NameComparer.Compare(a, b) is NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike or NameRelation.SameNoun;
}
