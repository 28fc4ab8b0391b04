using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Tests.Sources.Ratings;

/// <summary>Each signal shows where it should, with the passage, and nowhere else.</summary>
public class SignalTests
{
    private const string Fire = "A fire destroyed the mill in Ardvale on Monday. The fire injured 14 people, the fire service said.";

    [Fact]
    public void Sources_TwoAgainstOne_ConfirmedAndContradictedWithTheirPassages()
    {
        CheckReport report = Check(
            Text("a", "Alder", Fire),
            Text("b", "Birch", "The Ardvale mill was destroyed by fire on Monday. The fire injured 14 people, according to the fire service in the town."),
            Text("c", "Cedar", "Monday's blaze at the Ardvale mill left its mark. The fire injured 41 people, the fire service said."));

        Assert.Contains("14 people", Passages(report, "Alder", SignalKind.Confirmed), StringComparison.Ordinal);
        Assert.Contains("41 people", Passages(report, "Cedar", SignalKind.Contradicted), StringComparison.Ordinal);
        Assert.Equal(0, CountOf(report, "Alder", SignalKind.Contradicted));
    }

    [Fact]
    public void Sources_OneArticleSaysBoth_SelfContradiction()
    {
        CheckReport report = Check(Text("a", "Alder", "The fire in the Ardvale mill injured 14 people on Monday.\n\nThe fire in the Ardvale mill injured 41 people on Monday."));

        Assert.Equal(2, CountOf(report, "Alder", SignalKind.SelfContradiction));
        Assert.Equal(0, CountOf(report, "Alder", SignalKind.HeadlineAgainstText));
        Assert.True(report.Sources[0] is { Trust: < 0.75, ScorableClaims: 0, Grade: ReliabilityGrade.F });
    }

    [Fact]
    public void Sources_TwoArticlesOfOneSource_SelfContradiction()
    {
        CheckReport report = Check(
            Text("a", "Alder", "The fire in the Ardvale mill injured 14 people on Monday."), Text("b", "Alder", "On Monday 41 people were injured in the fire in the Ardvale mill."));

        Assert.Equal(2, CountOf(report, "Alder", SignalKind.SelfContradiction));
    }

    [Fact]
    public void Sources_HeadlineSaysAnotherNumber_HeadlineAgainstText()
    {
        CheckReport report = Check(Text(
            "a", "Alder", "Fire in Ardvale mill injured 41 people\n\nThe town is shocked.\n\nThe fire in the Ardvale mill injured 14 people on Monday, the fire service said. The owner was abroad."));

        Assert.Equal(2, CountOf(report, "Alder", SignalKind.HeadlineAgainstText));
        Assert.Equal(0, CountOf(report, "Alder", SignalKind.SelfContradiction));
    }

    [Fact]
    public void Sources_OneQuotationInTwoMouths_BothAreNoted()
    {
        CheckReport report = Check(
            Text("a", "Alder", "\"They knew exactly which walls to walk to,\" Detective Chief Inspector Tom Okafor told reporters outside the museum on Sunday."),
            Text("b", "Birch", "“They knew exactly which walls to walk to,” museum director Helen Marsh told friends."));

        Assert.Contains("walls", Passages(report, "Alder", SignalKind.QuoteAttributedDifferently), StringComparison.Ordinal);
        Assert.Equal(1, CountOf(report, "Birch", SignalKind.QuoteAttributedDifferently));
    }

    [Fact]
    public void Sources_QuotationInOneOfThree_FoundNowhereElse()
    {
        CheckReport report = Check(
            Text("a", "Alder", Fire + "\n\n\"We will rebuild the old mill before the next winter comes,\" mayor Ida Lund said."), Text("b", "Birch", Fire), Text("c", "Cedar", Fire));

        Assert.Contains("rebuild", Passages(report, "Alder", SignalKind.QuoteFoundNowhereElse), StringComparison.Ordinal);
        Assert.Equal(0, CountOf(report, "Birch", SignalKind.QuoteFoundNowhereElse));
    }

    [Theory]
    [InlineData("The mill will be sold, people close to the talks said.", 1)]
    [InlineData("The mill will be sold, an official said on condition of anonymity.", 1)]
    [InlineData("The mill will be sold, officials said. The mill will be torn down, sources said.", 2)]
    [InlineData("The mill will be sold, Ida Lund said.", 0)]
    [InlineData("The mill will be sold, the museum said.", 0)]
    [InlineData("The mill will be sold, the president said.", 0)]
    [InlineData("The mill will be sold, he said.", 0)]
    [InlineData("The mill will be sold, the police said.", 0)]
    [InlineData("The mill will be sold, the Ministry of Trade said.", 0)]
    public void Sources_Speaker_IsNamedOrNot(string text, int expected) =>
        Assert.Equal(expected, CountOf(Check(Text("a", "Alder", text)), "Alder", SignalKind.UnnamedSpeaker));

    [Fact]
    public void Sources_SentenceOfAnEarlierText_Copied()
    {
        const string Long = "A freight train left the rails near the village of Ostra early on Tuesday, the railway said.";
        CheckReport report = Check(Text("a", "Alder", Long, hour: 8), Text("b", "Birch", "Here is what we know. " + Long, hour: 10));

        Assert.Contains("freight train", Passages(report, "Birch", SignalKind.Copied), StringComparison.Ordinal);
        Assert.Equal(0, CountOf(report, "Alder", SignalKind.Copied));
    }

    [Fact]
    public void Sources_CreditLine_IsNotedAndTurnsTheDirection()
    {
        const string Long = "A freight train left the rails near the village of Ostra early on Tuesday, the railway said.";
        CheckReport report = Check(Text("a", "Alder", "OSTRA (Birch) - " + Long, hour: 8), Text("b", "Birch", Long, hour: 10));

        Assert.Equal("(Birch) -", Passages(report, "Alder", SignalKind.WireCredit));
        Assert.Equal((1, 0), (CountOf(report, "Alder", SignalKind.Copied), CountOf(report, "Birch", SignalKind.Copied)));
    }

    [Theory]
    [InlineData("By Ida Falk\n\nThe mill burned down.", 0)]
    [InlineData("The mill burned down.\n\nReporting by Ida Falk", 0)]
    [InlineData("The mill burned down by noon.", 1)]
    public void Sources_Byline_IsThereOrMissing(string text, int expected) =>
        Assert.Equal(expected, CountOf(Check(Text("a", "Alder", text)), "Alder", SignalKind.MissingByline));

    [Fact]
    public void Sources_Date_IsThereOrMissing()
    {
        Assert.Equal(1, CountOf(Check(Text("a", "Alder", Fire)), "Alder", SignalKind.MissingDate));
        Assert.Equal(0, CountOf(Check(Text("a", "Alder", Fire, hour: 8)), "Alder", SignalKind.MissingDate));
    }

    [Theory]
    [InlineData("The mill burned down.\n\nThis article was written by AI and reviewed by an editor.", 1)]
    [InlineData("The mill burned down.\n\nThe report was generated automatically.", 1)]
    [InlineData("The mill burned down. The paper writes about AI.", 0)]
    public void Sources_MachineLabel_IsNoted(string text, int expected) =>
        Assert.Equal(expected, CountOf(Check(Text("a", "Alder", text)), "Alder", SignalKind.MachineAuthor));

    [Fact]
    public void Description_EveryKind_HasWords() =>
        Assert.All(Enum.GetValues<SignalKind>(), kind => Assert.NotEmpty(new SourceSignal(kind, []).Description));

    private static Document Text(string id, string source, string text, int? hour = null) => new(id, text)
    {
        Source = source,
        Published = hour is { } known ? new LocalDateTime(2031, 5, 6, known, 0).WithOffset(Offset.Zero) : null,
    };

    private static CheckReport Check(params Document[] documents) => new ReliabilityChecker().Check(documents);

    private static string Passages(CheckReport report, string source, SignalKind kind) => string.Join(
        '\n', report.Sources.Single(rating => rating.Source == source).Signals.Single(signal => signal.Kind == kind).Evidence.Select(evidence => evidence.Quote));

    private static int CountOf(CheckReport report, string source, SignalKind kind) => report.Sources.Single(rating => rating.Source == source).CountOf(kind);
}
