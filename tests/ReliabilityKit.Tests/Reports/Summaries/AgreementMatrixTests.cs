using ReliabilityKit.Findings;
using ReliabilityKit.Reports;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Tests.Reports.Summaries;

public class AgreementMatrixTests
{
    [Fact]
    public void Of_Findings_AreCountedForBothSides()
    {
        AgreementMatrix matrix = Matrix(most: 10);

        Assert.Equal(new SourcePair(1, 2), matrix[0, 1]);
        Assert.Equal(matrix[0, 1], matrix[1, 0]);
        Assert.Equal(new SourcePair(0, 1), matrix[1, 2]);
        Assert.Equal<int>([0, 1, 2], matrix.Sources);
    }

    [Fact]
    public void Of_TooManySources_KeepsThoseWithMostFindings()
    {
        AgreementMatrix matrix = Matrix(most: 2);

        Assert.Equal<int>([0, 1], matrix.Sources);
        Assert.Equal(1, matrix.LeftOut);
    }

    private static AgreementMatrix Matrix(int most)
    {
        var story = new Story();
        var (a, b, c) = (story.Add("a"), story.Add("b"), story.Add("c"));
        story.Add("d");
        story.Find(FindingRelation.Contradiction, FindingKind.Date, a.First, b.First);
        story.Find(FindingRelation.Contradiction, FindingKind.Place, b.First, a.First);
        story.Find(FindingRelation.Corroboration, FindingKind.Date, a.Second, b.Second);
        story.Find(FindingRelation.Contradiction, FindingKind.Date, b.First, c.First);
        story.Find(FindingRelation.Copy, FindingKind.Date, a.First, c.First);
        story.Find(FindingRelation.Contradiction, FindingKind.Date, a.First, a.Second);
        CheckReport report = story.Report;
        return AgreementMatrix.Of(report, SourceTable.Of(report), most);
    }
}
