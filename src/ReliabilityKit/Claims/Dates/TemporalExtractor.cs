using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Dates;

/// <summary>Finds the dates, times, durations and recurrences that a text names, and works out when they are.</summary>
/// <remarks>
/// <para>
/// Values follow TIMEX3 of TimeML. Without a reference date, whatever depends on it stays unresolved: "on 3 May" has the value
/// <c>XXXX-05-03</c> and no interval. Of a day that
/// no calendar has the rest is read: of "31 February" the month.
/// </para>
/// <para>Instances are immutable and can be shared between threads. The time taken grows with the length of the text, whatever stands in it.</para>
/// </remarks>
public sealed class TemporalExtractor
{
    private readonly Lexicon _lexicon;

    private TemporalExtractor(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Gets the extractor for English.</summary>
    public static TemporalExtractor English { get; } = new(Lexicon.English);

    /// <summary>Finds the temporal expressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">
    /// When it was written, in the local time of its place; <see langword="null"/> where that is not known. Years before 100 or past 9900
    /// count as not known.
    /// </param>
    /// <returns>The expressions in the order of the text, without overlap.</returns>
    public ImmutableArray<TemporalExpression> Extract(string text, LocalDateTime? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(text, new TextSpan(0, text.Length), reference);
    }

    /// <summary>Finds the temporal expressions of a part of a text.</summary>
    /// <param name="text">The whole text, which the spans of the expressions point into.</param>
    /// <param name="passage">The part to read. Nothing outside is looked at.</param>
    /// <param name="reference">When it was written; <see langword="null"/> where that is not known.</param>
    /// <returns>The expressions in the order of the text, without overlap.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="passage"/> does not lie inside <paramref name="text"/>.</exception>
    public ImmutableArray<TemporalExpression> Extract(string text, TextSpan passage, LocalDateTime? reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(passage.Start);
        ArgumentOutOfRangeException.ThrowIfNegative(passage.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passage.End, text.Length);
        return Run(text, passage, reference, annotated: null);
    }

    /// <summary>Finds the temporal expressions of a parsed text; the tense of the governing verb decides where a bare weekday lies.</summary>
    internal ImmutableArray<TemporalExpression> Extract(AnnotatedText text, LocalDateTime? reference) =>
        Run(text.Text, new TextSpan(0, text.Text.Length), reference, text);

    private ImmutableArray<TemporalExpression> Run(string text, TextSpan passage, LocalDateTime? reference, AnnotatedText? annotated)
    {
        LocalDateTime? known = reference is { Year: >= 100 and <= 9900 } ? reference : null;
        ImmutableArray<TemporalExpression>.Builder found = ImmutableArray.CreateBuilder<TemporalExpression>();
        using LexemeSegments segments = new(text, passage, _lexicon);
        SegmentReader reader = new(segments, known, annotated, found);
        while (segments.Read())
        {
            reader.Read();
        }

        return found.DrainToImmutable();
    }
}
