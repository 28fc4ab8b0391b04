using ReliabilityKit.Documents;

namespace ReliabilityKit.Matching.Facts;

/// <summary>How a body voted: "by 25 votes to 16", "voted 23 to 18", "5-2", "two dissenters", "unanimously".</summary>
/// <param name="Most">The greater number of votes; -1 where the text does not say.</param>
/// <param name="Least">The smaller number.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record VoteCount(int Most, int Least, TextSpan Span)
{
    /// <summary>Gets whether nobody voted against it.</summary>
    public bool IsUnanimous => Least == 0;

    /// <summary>Returns whether both cannot be true of one vote.</summary>
    public bool Excludes(VoteCount other) => Least != other.Least || (Most >= 0 && other.Most >= 0 && Most != other.Most);
}
