using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Claims.Dates;

public class TemporalExtractorTests
{
    // Words and signs that expressions are made of, so that random texts come near to expressions.
    private static readonly string[] s_pieces =
    [
        "May", "may", "3", "31", "2024", "1990s", "'90s", ",", ".", "-", "/", ":", "the", "a", "of", "in", "on", "at", "from", "to", "between", "and",
        "or", "before", "after", "since", "until", "by", "ago", "later", "earlier", "last", "next", "this", "that", "same", "day", "days", "week",
        "years", "quarter", "month", "century", "decade", "half", "two", "twenty", "hundred", "first", "third", "Monday", "Tuesday", "weekend",
        "morning", "night", "noon", "pm", "a.m.", "GMT", "Q3", "H1", "FY25", "Christmas", "New Year's Day", "Easter", "every", "twice", "daily",
        "end", "early", "mid", "late", "beginning", "today", "tomorrow", "now", "recently", "within", "year", "period", "12:30", "9999", "0",
        "99999999999999999999", "½", "’s", "\n\n", "—", "😀", "\ud800", "\u00A0", "winter", "fiscal", "29", "February", "week 53", "past",
    ];

    [Theory]
    [InlineData("😀 On 3\u00A0May 2024 he left.", "3\u00A0May 2024", 6)]
    [InlineData("“He’ll speak on New Year’s Day 2025”", "New Year’s Day 2025", 16)]
    [InlineData("👩‍👩‍👧 at 7 o’clock", "7 o’clock", 12)]
    [InlineData("since ’82", "’82", 6)]
    [InlineData("Tuesday’s vote", "Tuesday", 0)]
    [InlineData("3–5\u2009May 2024", "3–5\u2009May 2024", 0)]
    [InlineData("\uFEFF2024-05-03", "2024-05-03", 1)]
    public void Extract_UnusualCharacters_CountsUtf16(string text, string words, int start)
    {
        TemporalExpression found = Assert.Single(Read.All(text));
        Assert.Equal(words, found.Span.Of(text));
        Assert.Equal(start, found.Span.Start);
    }

    [Fact]
    public void Extract_Passage_SpansPointIntoWholeText()
    {
        const string Text = "On 1 May he left. On 2 May he came back. On 3 May he left.";
        TextSpan passage = new(18, 22);
        TemporalExpression found = Assert.Single(TemporalExtractor.English.Extract(Text, passage, Read.Reference));
        Assert.Equal("2 May", found.Span.Of(Text));
    }

    [Fact]
    public void Extract_PassageBeyondText_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TemporalExtractor.English.Extract("May", new TextSpan(1, 3), null));

    [Fact]
    public void Extract_NullText_Throws() => Assert.Throws<ArgumentNullException>(() => TemporalExtractor.English.Extract((string)null!, null));

    [Fact]
    public void Extract_RandomWords_KeepsItsPromises()
    {
        Gen<string> texts = Gen.Elements(s_pieces).ListOf().Select(pieces => string.Join(' ', pieces));
        Prop.ForAll(texts.ToArbitrary(), (Action<string>)CheckPromises).QuickCheckThrowOnFailure();
        Gen<string> glued = Gen.Elements(s_pieces).ListOf().Select(string.Concat);
        Prop.ForAll(glued.ToArbitrary(), (Action<string>)CheckPromises).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Extract_AnyString_KeepsItsPromises() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text != null), (Action<string>)CheckPromises).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Extract_OtherCulture_FindsTheSame(string culture)
    {
        const string Text = "On Friday, 3 May 2024, at 18:30, after 2.5 hours, in the 1990s, THIS WEEK and in FISCAL 2025";
        string expected = Read.Values(Text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Read.Values(Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("may ", 10_000)]
    [InlineData("12 ", 10_000)]
    [InlineData("1", 200_000)]
    [InlineData("two days before ", 4_000)]
    [InlineData("the same month of ", 4_000)]
    [InlineData("the first week of ", 4_000)]
    [InlineData("from the end of ", 4_000)]
    [InlineData("Monday to ", 4_000)]
    [InlineData("twenty and ", 4_000)]
    [InlineData("'", 200_000)]
    [InlineData("\ud83d", 200_000)]
    public void Extract_HostileRepetition_EndsInTime(string piece, int count) => CheckOrder(string.Concat(Enumerable.Repeat(piece, count)));

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(9900)]
    [InlineData(9999)]
    [InlineData(-9998)]
    public void Extract_ReferenceAtEdgeOfCalendar_DoesNotThrow(int year)
    {
        const string Text = "9000 years ago, in 9000 years, last century, next decade, on Monday, 29 February, next Easter, two weeks later, Q3, last winter";
        LocalDateTime reference = new(year, 12, 31, 23, 59);
        Assert.NotEmpty(TemporalExtractor.English.Extract(Text, reference));
    }

    [Fact]
    public void Extract_LongText_FindsExpressionsOnBothSidesOfEverySegment()
    {
        string text = string.Concat(Enumerable.Range(0, 5_000).Select(_ => "The court ruled on 3 May 2021 that it stood. "));
        ImmutableArray<TemporalExpression> found = Read.All(text);
        Assert.Equal(5_000, found.Length);
        Assert.All(found, expression => Assert.Equal("2021-05-03", expression.Timex));
    }

    private static void CheckPromises(string text)
    {
        ImmutableArray<TemporalExpression> found = CheckOrder(text);
        Assert.Equal(found.Select(one => (one.Span, one.Timex, one.Start, one.End)), Read.All(text).Select(one => (one.Span, one.Timex, one.Start, one.End)));
        foreach (TemporalExpression expression in found)
        {
            Assert.False(string.IsNullOrWhiteSpace(expression.Timex));
            Assert.False(expression.Start >= expression.End, $"{expression.Span.Of(text)}: {expression.Start} to {expression.End}");
        }

        _ = TemporalExtractor.English.Extract(text, null);
    }

    private static ImmutableArray<TemporalExpression> CheckOrder(string text)
    {
        ImmutableArray<TemporalExpression> found = Read.All(text);
        int end = 0;
        foreach (TemporalExpression expression in found)
        {
            Assert.True(expression.Span.Start >= end && expression.Span.Length > 0 && expression.Span.End <= text.Length);
            end = expression.Span.End;
        }

        return found;
    }
}
