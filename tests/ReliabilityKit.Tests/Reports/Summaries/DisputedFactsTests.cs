using NodaTime;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Tests.Reports.Summaries;

public class DisputedFactsTests
{
    private static readonly LocalDateTime Morning = new(2031, 5, 3, 8, 0);

    [Fact]
    public void Find_FindingsThatShareAClaim_AreOneFact()
    {
        var story = new Story();
        var a = story.Add("a", "Wire", Morning);
        var b = story.Add("b", "Gazette", Morning.PlusHours(3));
        var c = story.Add("c", "Courier", Morning.PlusHours(5));
        story.Find(FindingRelation.Contradiction, FindingKind.Quantity, a.First, b.First, "six", "nine");
        story.Find(FindingRelation.Corroboration, FindingKind.Quantity, b.First, c.First, "nine", "Nine");
        DisputedFact fact = Assert.Single(DisputedFacts.Find(story.Report));

        Assert.Equal(["six", "nine"], fact.Values.Select(value => value.Value));
        Assert.Equal(["b#0.0", "c#0.0"], fact.Values[1].Claims.Select(claim => claim.Id));
        Assert.Equal(3, fact.Times.Length);
    }

    [Fact]
    public void Find_FindingsOfTwoKinds_AreTwoFacts()
    {
        var story = new Story();
        var a = story.Add("a", "Wire", Morning);
        var b = story.Add("b", "Gazette", Morning.PlusHours(3));
        story.Find(FindingRelation.Contradiction, FindingKind.Quantity, a.First, b.First);
        story.Find(FindingRelation.Update, FindingKind.Date, a.First, b.First);

        Assert.Equal(2, DisputedFacts.Find(story.Report).Length);
    }

    [Theory]
    [InlineData(FindingRelation.Corroboration, 3)]
    [InlineData(FindingRelation.Copy, 3)]
    [InlineData(FindingRelation.Contradiction, 0)]
    public void Find_NoConflictOrOneTime_IsNothing(FindingRelation relation, int hoursLater)
    {
        var story = new Story();
        var a = story.Add("a", "Wire", Morning);
        var b = story.Add("b", "Gazette", Morning.PlusHours(hoursLater));
        story.Find(relation, FindingKind.Quantity, a.First, b.First);

        Assert.Empty(DisputedFacts.Find(story.Report));
    }
}
