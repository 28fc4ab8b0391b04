using System.Collections.Immutable;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the numbers of a text with their units, what they count, and how firmly they are stated.</summary>
/// <remarks>
/// Numbers and units are read from the characters, so that they are found however a tokenizer cuts "$2.3bn" or "44-year-old"; parts of speech
/// and trees decide what is counted, and where there are none, the words beside the number do. Years, dates, times of day and numbers
/// that belong to a name ("S&amp;P 500") are left out. Instances are immutable and can be shared between threads.
/// </remarks>
public sealed class QuantityExtractor
{
    // A sentence of more tokens than this (a table, a page without stops) is read in pieces, so that memory stays bounded.
    private const int MaximumTokens = 4096;

    [ThreadStatic]
    private static LexemeList? _lexemes;

    private readonly QuantityForms _forms;

    /// <summary>Creates an extractor.</summary>
    /// <param name="forms">What is read besides amounts, counts, shares and ages.</param>
    public QuantityExtractor(QuantityForms forms = QuantityForms.None) => _forms = forms;

    /// <summary>Gets the extractor for English that reads amounts, counts, shares and ages.</summary>
    public static QuantityExtractor English { get; } = new();

    /// <summary>Reads the quantities of all sentences.</summary>
    /// <param name="text">The text; tags, trees and names are used where it has them.</param>
    /// <returns>The quantities in the order of the text, without overlap.</returns>
    public ImmutableArray<Quantity> Extract(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<Quantity>(0);
        for (int i = 0; i < text.SentenceCount; i++)
        {
            int first = text.GetSentence(i).First;
            while (i + 1 < text.SentenceCount && CutsNumber(text, text.GetSentence(i).End))
                i++;
            Read(text, first, text.GetSentence(i).End, found);
        }

        return found.DrainToImmutable();
    }

    /// <summary>Reads the quantities of some tokens of one sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index behind the last token.</param>
    /// <returns>The quantities in the order of the text, without overlap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tokens are not in the text.</exception>
    public ImmutableArray<Quantity> Extract(AnnotatedText text, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.TokenCount);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, first);
        var found = ImmutableArray.CreateBuilder<Quantity>(0);
        Read(text, first, end, found);
        return found.DrainToImmutable();
    }

    // In corpora that set every sign apart, the point of "6 . 2" may have been taken for the end of a sentence; so may that of "USD115.5".
    private static bool CutsNumber(AnnotatedText text, int boundary)
    {
        if (boundary < 2 || boundary >= text.TokenCount || text.FormOf(boundary) is not [>= '0' and <= '9', ..] || text.FormOf(boundary - 1) is not [.., '.'])
            return false;
        int stop = text.SpanOf(boundary - 1).End - 1;
        bool before = text.SpanOf(boundary - 1).Length == 1 && stop > text.SpanOf(boundary - 2).End;
        bool behind = text.SpanOf(boundary).Start > stop + 1;
        return before ? behind : !behind && char.IsAsciiDigit(text.Text[stop - 1]);
    }

    private void Read(AnnotatedText text, int first, int end, ImmutableArray<Quantity>.Builder found)
    {
        LexemeList lexemes = _lexemes ??= new LexemeList();
        for (int at = first; at < end; at += MaximumTokens)
        {
            LexemeReader.Read(text, at, Math.Min(end, at + MaximumTokens), lexemes);
            if (lexemes.HasNumber || _forms.HasFlag(QuantityForms.Multiples))
                new QuantityReader(text, lexemes, _forms, found).ReadAll();
        }
    }
}
