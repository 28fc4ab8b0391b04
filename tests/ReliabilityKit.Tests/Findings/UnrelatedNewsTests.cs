using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Findings;

/// <summary>Articles that have nothing to do with each other, checked together: what is found between them is found wrongly.</summary>
public sealed class UnrelatedNewsTests
{
    private const double MostPerThousandClaims = 1;

    [SharedDataFact]
    public void Check_UnrelatedArticles_ReportsHardlyAContradiction()
    {
        Document[] documents = [.. UnrelatedNews.All()];
        Assert.True(documents.Length > 90, $"{documents.Length} documents");
        CheckReport report = new ReliabilityChecker().Check(documents);
        Finding[] contradictions = [.. report.Contradictions];
        Assert.True(
            contradictions.Length * 1000.0 <= MostPerThousandClaims * report.Claims.Length,
            $"{contradictions.Length} in {report.Claims.Length} claims\n{string.Join('\n', contradictions.Select(finding => finding.Explanation))}");
    }
}
