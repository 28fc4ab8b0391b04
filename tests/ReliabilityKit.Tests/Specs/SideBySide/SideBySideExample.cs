namespace ReliabilityKit.Tests.Specs.SideBySide;

/// <summary>Two texts of a specification page and how they stand to each other.</summary>
/// <param name="Page">File name of the page.</param>
/// <param name="Line">Line of the first text, from 1.</param>
/// <param name="A">The first text.</param>
/// <param name="B">The second text.</param>
/// <param name="Expected">
/// <c>contradiction</c> or <c>dispute</c> with the kinds that are right, <c>corroboration</c>, or <c>none</c>: neither a contradiction nor a dispute.
/// </param>
/// <param name="IsMet">Whether the page says, by a ticked box, that this is found.</param>
public sealed record SideBySideExample(string Page, int Line, string A, string B, string Expected, bool IsMet)
{
    public override string ToString() => $"{Page}:{Line} {A} | {B}";
}
