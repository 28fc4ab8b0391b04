using System.Globalization;

namespace ReliabilityKit.Documents;

/// <summary>Something of the input that was left out, and why. Nothing is left out without one.</summary>
/// <param name="Path">The file or document.</param>
/// <param name="Line">The line, from 1, or <see langword="null"/> where the reason is not tied to one.</param>
/// <param name="Reason">One line that says what is wrong and what was expected.</param>
public sealed record Omission(string Path, int? Line, string Reason)
{
    /// <summary>Gets how much was left out: a document, a detail of one, or a whole path.</summary>
    public OmissionKind Kind { get; init; }

    /// <summary>Returns file, line and reason on one line: <c>news.jsonl:12: not JSON</c>.</summary>
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}: {Reason}") : $"{Path}: {Reason}";
}
