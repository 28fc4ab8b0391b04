using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Claims;

public class ClaimParserTests
{
    private const string Story =
        """
        LISBON, 3 June 2024 (Agency) - The harbour authority closed the port of Faro on Sunday.

        "We had no choice," said Rita Lopes, the director. She has not resigned.
        """;

    [Fact]
    public void Parse_Story_NumbersClaimsBySentence()
    {
        ParsedDocument parsed = ClaimParser.English.Parse(new Document("a", Story));
        Assert.Equal(parsed.Claims.Length, parsed.Claims.Select(claim => claim.Id).Distinct().Count());
        Assert.All(parsed.Claims, claim => Assert.StartsWith($"a#{claim.SentenceIndex}.", claim.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_DateOnlyInDateline_ReadsRelativeDatesAgainstIt()
    {
        ParsedDocument parsed = ClaimParser.English.Parse(new Document("a", Story));
        Claim closing = Assert.Single(parsed.Claims, claim => claim.Action.Lemma == "close");
        Assert.Equal(new LocalDate(2024, 6, 2), closing.Date!.Days!.Start);
        Assert.Equal("harbour authority", closing.Actor!.Name);
    }

    [Fact]
    public void Parse_Spans_AreTheWordsOfTheText()
    {
        ParsedDocument parsed = ClaimParser.English.Parse(new Document("a", Story));
        Assert.All(parsed.Claims, claim =>
        {
            Assert.True(claim.SentenceSpan.Contains(claim.Action.Span));
            Assert.Equal(claim.Action.Span.Of(Story).ToString(), claim.Action.Text);
            foreach (Participant? participant in new[] { claim.Actor, claim.Object, claim.Place })
                Assert.Equal(participant?.Text ?? "", participant is null ? "" : participant.Span.Of(Story).ToString());
        });
    }

    [Fact]
    public void Parse_SameDocumentTwice_GivesTheSameClaims()
    {
        var document = new Document("a", Story);
        Assert.Equal(
            ClaimParser.English.Parse(document).Claims.Select(Show), ClaimParser.English.Parse(document).Claims.Select(Show));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\n")]
    [InlineData("Originally christened Alsa-Soft, the '-' was removed later on.")]
    [InlineData("\ud800 \udfff \ud800")]
    [InlineData("\"\"\"\"“““”””''''")]
    [InlineData("((((((((((((((((((((")]
    [InlineData("31 February 99999999999999999999999 % $ said that that that said not not never")]
    public void Parse_OddText_DoesNotFail(string text) => Assert.NotNull(ClaimParser.English.Parse(new Document("odd", text)));

    [Fact]
    public void Parse_AnyText_KeepsSpansInsideTheText() =>
        Prop.ForAll<string?>(text =>
        {
            ParsedDocument parsed = ClaimParser.English.Parse(new Document("any", text ?? ""));
            return parsed.Claims.All(claim => claim.Span.End <= parsed.Document.Text.Length && claim.SentenceSpan.Overlaps(claim.Span));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => ClaimParser.English.Parse(new Document("a", Story), new CancellationToken(canceled: true)));

    private static string Show(Claim claim) =>
        $"{claim.Id} {claim.Actor?.Name} {claim.Action} {claim.Object?.Name} {claim.Date?.Timex} {string.Join(',', claim.Attribution)}";
}
