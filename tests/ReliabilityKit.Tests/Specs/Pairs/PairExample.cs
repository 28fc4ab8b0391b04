namespace ReliabilityKit.Tests.Specs.Pairs;

/// <summary>Texts of a specification page and how they are expected to stand to each other.</summary>
/// <param name="Page">File name of the page.</param>
/// <param name="Line">Line of the first text, from 1.</param>
/// <param name="Texts">One text, or two, each with the day on which it was published.</param>
/// <param name="Expected">The relation and, behind a colon, the kind; <c>no contradiction</c> for none.</param>
/// <param name="IsMissed">Whether the verdict is known not to be reached yet.</param>
public sealed record PairExample(string Page, int Line, IReadOnlyList<string> Texts, string Expected, bool IsMissed)
{
    public override string ToString() => $"{Page}:{Line} {string.Join(" / ", Texts)}";
}
