namespace ReliabilityKit.Tests.Specs;

/// <summary>A text of a specification page and the claims expected from it.</summary>
/// <param name="Page">File name of the page.</param>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Expected">One expected claim a line, in the notation of the page.</param>
public sealed record SpecExample(string Page, int Line, string Text, IReadOnlyList<string> Expected)
{
    public override string ToString() => $"{Page}:{Line} {Text.ReplaceLineEndings(" ")}";
}
