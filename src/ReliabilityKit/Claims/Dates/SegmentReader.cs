using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Claims.Dates.Grammar;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Dates;

/// <summary>Reads a text segment by segment: finds the terms of a sentence, then resolves them in their order.</summary>
internal sealed class SegmentReader
{
    private readonly LexemeSegments _segments;
    private readonly Discourse _discourse;
    private readonly EventDates _events;
    private readonly ImmutableArray<TemporalExpression>.Builder _found;
    private readonly List<Match> _sentence = [];

    /// <summary>Begins to read.</summary>
    /// <param name="segments">The text.</param>
    /// <param name="reference">When it was written.</param>
    /// <param name="annotated">Its parse, if there is one.</param>
    /// <param name="found">Receives the expressions.</param>
    public SegmentReader(
        LexemeSegments segments, LocalDateTime? reference, AnnotatedText? annotated, ImmutableArray<TemporalExpression>.Builder found)
    {
        _segments = segments;
        _found = found;
        _events = new EventDates(segments);
        NearbyDirection nearby = new(segments);
        _discourse = new Discourse(reference, annotated is null ? nearby : new GovernorDirection(annotated, nearby));
    }

    /// <summary>Reads the current segment.</summary>
    public void Read()
    {
        Cursor cursor = new(_segments.Current, 0);
        while (cursor.Next.Kind != LexemeKind.None)
        {
            if (cursor.Next.OpensSentence || cursor.Next.Kind == LexemeKind.Break)
            {
                ResolveSentence();
            }

            Step(ref cursor);
        }

        ResolveSentence();
    }

    private void Step(ref Cursor cursor)
    {
        int first = cursor.Position;
        if (TemporalGrammar.TryName(cursor, out int length))
        {
            cursor.Skip(length);
        }
        else if (TemporalGrammar.Read(ref cursor) is { } term)
        {
            _sentence.Add(new Match(first, cursor.Position, term));
            ReadList(ref cursor, term);
        }
        else
        {
            cursor.Skip();
        }
    }

    // "May 3, 4 and 7, 2021": the days behind the first share its month, all of them the year behind the last.
    private void ReadList(ref Cursor cursor, TemporalTerm term)
    {
        int first = _sentence.Count - 1;
        while (DayLists.TryNext(ref cursor, term, out int start) is { } next)
        {
            _sentence.Add(new Match(start, cursor.Position, next));
            term = next;
        }

        for (int i = first; term.StatedYear is { } year && i < _sentence.Count; i++)
        {
            Match match = _sentence[i];
            _sentence[i] = match.Term.LacksYear ? match with { Term = match.Term.InYear(year) } : match;
        }
    }

    private void ResolveSentence()
    {
        _discourse.SentenceDay = null;
        for (int i = 0; i < _sentence.Count; i++)
        {
            Match match = _sentence[i];
            MoveTo(match);
            if (match.Term is TimeOfDayTerm && _discourse.SentenceDay is null)
            {
                FindDayBehind(i);
            }

            Reading reading = Resolve(match);
            // "In 1998 ... in the afternoon. A year later": a time without a day of its own is no date to count from.
            if (match.Term is not TimeOfDayTerm || _discourse.SentenceDay is not null)
            {
                _discourse.Remember(reading);
            }

            _events.Remember(SpanOf(match).Start, reading);
            if (match.Term.IsDay && reading.Start != null)
            {
                _discourse.SentenceDay = reading;
            }

            _found.Add(Express(match, reading));
        }

        _sentence.Clear();
    }

    private Reading Resolve(in Match match)
    {
        Reading reading = match.Term.Resolve(_discourse);
        return reading.Anchor is { Kind: TemporalAnchorKind.Event, Offset: not null } && _events.Find(match) is { } date
            ? CountFrom(new ResolvedTerm(date), match.Term).Resolve(_discourse)
            : reading;
    }

    private static OffsetTerm CountFrom(ResolvedTerm date, TemporalTerm term) => term is OffsetTerm offset
        ? offset with { From = OffsetOrigin.NamedDate, Date = date }
        : new OffsetTerm(new DurationTerm(1, TimeUnit.Day), -1, OffsetOrigin.NamedDate, date);

    // "At 16:15, on 1 June, ..." names its day behind the time.
    private void FindDayBehind(int index)
    {
        for (int i = index + 1; i < _sentence.Count && _discourse.SentenceDay is null; i++)
        {
            if (_sentence[i].Term.IsDay)
            {
                MoveTo(_sentence[i]);
                _discourse.SentenceDay = _sentence[i].Term.Resolve(_discourse);
                MoveTo(_sentence[index]);
            }
        }
    }

    private void MoveTo(in Match match) => _discourse.MoveTo(SpanOf(match).Start, SpanOf(match).End);

    private TextSpan SpanOf(in Match match) => TextSpan.FromBounds(_segments.Current[match.First].Start, _segments.Current[match.Behind - 1].End);

    private TemporalExpression Express(in Match match, Reading reading)
    {
        Reading related = RelationWords.Apply(_segments.Current, match, reading);
        return new TemporalExpression
        {
            Span = SpanOf(match),
            Type = related.Type,
            Timex = related.Timex,
            Precision = related.Precision,
            Relation = related.Relation,
            Start = related.Allowed.Start,
            End = related.Allowed.End,
            Nominal = new TemporalInterval(related.Start, related.End),
            Length = related.Length,
            Anchor = related.Anchor,
        };
    }
}
