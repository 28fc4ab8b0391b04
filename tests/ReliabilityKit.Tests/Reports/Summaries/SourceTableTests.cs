using NodaTime;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Tests.Reports.Summaries;

public class SourceTableTests
{
    private static readonly LocalDateTime Morning = new(2031, 5, 3, 8, 0);

    [Fact]
    public void Of_TextsOfTheSameSource_CountTogether()
    {
        var story = new Story();
        story.Add("a", "Wire");
        story.Add("b", "Gazette");
        story.Add("c", "Wire");
        SourceTable table = SourceTable.Of(story.Report);

        Assert.Equal(["Wire", "Gazette"], table.Rows.Select(row => row.Name));
        Assert.Equal(2, table.Rows[0].Documents);
        Assert.Equal(4, table.Rows[0].Claims);
        Assert.Equal(2, table.IndependentCount);
    }

    [Fact]
    public void Of_SourceThatCopiedEverything_IsNotIndependent()
    {
        var story = new Story();
        var later = story.Add("a", "Gazette", Morning.PlusHours(2));
        var earlier = story.Add("b", "Wire", Morning);
        story.Find(FindingRelation.Copy, FindingKind.Attribution, later.First, earlier.First);
        story.Find(FindingRelation.Copy, FindingKind.Attribution, later.Second, earlier.Second);
        SourceTable table = SourceTable.Of(story.Report);

        Assert.Equal(1, table.Rows[0].CopiedDocuments);
        Assert.Equal(0, table.Rows[1].CopiedDocuments);
        Assert.Equal(1, table.IndependentCount);
    }

    [Fact]
    public void Of_TextThatCopiedLessThanHalf_IsIndependent()
    {
        var story = new Story();
        var earlier = story.Add("a", "Wire", Morning);
        var later = story.Add("b", "Gazette", Morning.PlusHours(2));
        story.Find(FindingRelation.Copy, FindingKind.Attribution, earlier.First, later.First);

        Assert.Equal(2, SourceTable.Of(story.Report).IndependentCount);
    }

    [Fact]
    public void Of_SourceThatRepeatsItself_CopiesNobody()
    {
        var story = new Story();
        var earlier = story.Add("a", "Wire", Morning);
        var later = story.Add("b", "Wire", Morning.PlusHours(2));
        story.Find(FindingRelation.Copy, FindingKind.Attribution, earlier.First, later.First);
        story.Find(FindingRelation.Copy, FindingKind.Attribution, earlier.Second, later.Second);

        Assert.Equal(0, SourceTable.Of(story.Report).Rows[0].CopiedDocuments);
    }

    [Fact]
    public void Of_FindingInsideOneSource_CountsOnce()
    {
        var story = new Story();
        var text = story.Add("a", "Wire");
        story.Find(FindingRelation.Contradiction, FindingKind.Date, text.First, text.Second);

        Assert.Equal(1, SourceTable.Of(story.Report).Rows[0].CountOf(FindingRelation.Contradiction));
    }

    [Fact]
    public void Of_TextWithoutSource_GoesByItsId()
    {
        var story = new Story();
        story.Add("leaflet");

        Assert.Equal("leaflet", SourceTable.Of(story.Report).Rows[0].Name);
    }
}
