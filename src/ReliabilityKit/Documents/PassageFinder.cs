using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReliabilityKit.Documents.Passages;

namespace ReliabilityKit.Documents;

/// <summary>Finds the paragraphs of a text and the part that each plays on its page.</summary>
/// <remarks>
/// <para>
/// A paragraph is a line, or several that a program wrapped at some width. Page furniture is told by its phrases, its form and its place, another
/// language by its words, a repeat by its words being there already. Whatever may be a statement of the article is kept: a passage in doubt is
/// <see cref="PassageKind.Body"/> or <see cref="PassageKind.Heading"/>.
/// </para>
/// <para>The shallow features follow Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features" (WSDM 2010).</para>
/// </remarks>
public static class PassageFinder
{
    /// <summary>Finds the passages of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns><see cref="Document.Passages"/> where they are known; otherwise those found from the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ImmutableArray<Passage> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Passages.IsDefault ? Find(document.Text, document.Title) : document.Passages;
    }

    /// <summary>Finds the passages of a text.</summary>
    /// <param name="text">The text, of any content.</param>
    /// <param name="title">The title, when it is known; a line that equals it is a heading.</param>
    /// <returns>The passages in order, without overlap; everything outside them is white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<Passage> Find(string text, string? title)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextLine> lines = WrappedLines.Join(text, TextLines.Find(text));
        var blocks = new TextBlock[lines.Count];
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = new TextBlock(lines[i].Span, lines[i].AfterBlank, null);
        return Find(text, title, blocks);
    }

    /// <summary>Finds the passages of a text whose reader knows its paragraphs, and of some what part they play.</summary>
    internal static ImmutableArray<Passage> Find(string text, string? title, ReadOnlySpan<TextBlock> blocks)
    {
        var paragraphs = new Paragraph[blocks.Length];
        for (int i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = Describe(text, blocks[i], title);
        return Complete(text, paragraphs);
    }

    private static ImmutableArray<Passage> Complete(string text, Span<Paragraph> paragraphs)
    {
        LinkLists.Mark(paragraphs);
        PageEdges.Mark(paragraphs);
        Repeats.Mark(text, paragraphs);
        var passages = new Passage[paragraphs.Length];
        for (int i = 0; i < passages.Length; i++)
            passages[i] = new Passage(paragraphs[i].Span, paragraphs[i].Kind);
        return ImmutableCollectionsMarshal.AsImmutableArray(passages);
    }

    private static Paragraph Describe(string text, TextBlock block, string? title)
    {
        ReadOnlySpan<char> line = block.Span.Of(text);
        PassageTraits traits = PassageTraits.Of(line);
        FurnitureScore score = FurniturePhrases.Score(line, traits.Words);
        return new Paragraph
        {
            Span = block.Span,
            AfterBlank = block.BeginsGroup,
            Traits = traits,
            Score = score,
            Kind = block.Kind == PassageKind.Furniture ? PassageKind.Furniture : Classify(line, traits, score, title, block.Kind),
        };
    }

    private static PassageKind Classify(ReadOnlySpan<char> line, PassageTraits traits, FurnitureScore score, string? title, PassageKind? known)
    {
        if (title is not null && line.Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
            return PassageKind.Heading;
        if (LanguageIdentifier.FindForeign(line) is not null)
            return PassageKind.OtherLanguage;
        if (FurnitureRules.IsFurniture(line, traits, score))
            return PassageKind.Furniture;
        return known ?? (Headings.IsHeading(line, traits) ? PassageKind.Heading : PassageKind.Body);
    }
}
