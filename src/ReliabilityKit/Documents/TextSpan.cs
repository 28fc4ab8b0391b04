namespace ReliabilityKit.Documents;

/// <summary>A stretch of a text, counted in UTF-16 code units from its beginning.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Gets whether the span covers nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Returns the span between two indices.</summary>
    /// <param name="start">Index of the first code unit.</param>
    /// <param name="end">Index behind the last code unit; not before <paramref name="start"/>.</param>
    /// <returns>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>Returns whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The span looked for.</param>
    /// <returns><see langword="true"/> when no code unit of <paramref name="other"/> lies outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Returns whether the two spans share a code unit.</summary>
    /// <param name="other">The other span.</param>
    /// <returns><see langword="true"/> when they do; empty spans share nothing.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Returns the words of this span in <paramref name="text"/>.</summary>
    /// <param name="text">The text that the span was taken from.</param>
    /// <returns>The part of <paramref name="text"/>; nothing is copied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
