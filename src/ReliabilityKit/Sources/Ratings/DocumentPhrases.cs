using System.Buffers;
using ReliabilityKit.Documents;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>What documents say of themselves, by phrases: that they were corrected, that a machine wrote them.</summary>
internal sealed class DocumentPhrases
{
    private readonly List<(SignalKind Kind, string Phrase)> _phrases = [];
    private readonly SearchValues<string> _any;

    private DocumentPhrases(string table)
    {
        foreach (string[] row in LexiconTable.Read(table)) _phrases.Add((LexiconTable.Value<SignalKind>(row[0]), row[1]));
        _any = SearchValues.Create([.. _phrases.Select(phrase => phrase.Phrase)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Gets the phrases of English.</summary>
    public static DocumentPhrases English { get; } = new("Sources/Ratings/document-phrases.tsv");

    /// <summary>Returns the first place of each phrase that a text has, as whole words.</summary>
    public IEnumerable<(SignalKind Kind, TextSpan Span)> Find(string text)
    {
        // Few documents have any: all phrases are looked for at once before each for itself.
        if (!text.AsSpan().ContainsAny(_any)) yield break;
        foreach ((SignalKind kind, string phrase) in _phrases)
        {
            int start = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) continue;
            int end = start + phrase.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end])) yield return (kind, TextSpan.FromBounds(start, end));
        }
    }
}
