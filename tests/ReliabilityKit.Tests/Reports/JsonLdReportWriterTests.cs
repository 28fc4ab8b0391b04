using System.Text.Json;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports;

public class JsonLdReportWriterTests
{
    [Fact]
    public void Write_Graph_HasAClaimForEveryClaim() =>
        Assert.Equal(SampleReport.Report.Claims.Select(claim => claim.Id), Nodes(SampleReport.Report, "Claim").Select(node => Text(node, "identifier")));

    [Fact]
    public void Write_References_AreToNodesOfTheGraph()
    {
        using JsonDocument json = Write(SampleReport.Report);
        JsonElement[] nodes = [.. json.RootElement.GetProperty("@graph").EnumerateArray()];
        HashSet<string> ids = [.. nodes.Select(node => Text(node, "@id"))];

        Assert.Equal(nodes.Length, ids.Count);
        foreach (JsonElement node in nodes)
        {
            foreach (string member in new[] { "appearance", "itemReviewed" })
            {
                if (node.TryGetProperty(member, out JsonElement reference))
                    Assert.Contains(Text(reference, "@id"), ids);
            }
        }
    }

    [Fact]
    public void Write_Contradiction_GivesDraftsWithoutVerdict()
    {
        JsonElement[] reviews = Nodes(SampleReport.Report, "ClaimReview");

        Assert.Equal(2, reviews.Length);
        foreach (JsonElement review in reviews)
        {
            Assert.Equal("Draft", Text(review, "creativeWorkStatus"));
            Assert.False(review.TryGetProperty("reviewRating", out _));
            Assert.False(review.TryGetProperty("author", out _));
        }
    }

    [Theory]
    [InlineData(FindingRelation.Corroboration)]
    [InlineData(FindingRelation.Update)]
    [InlineData(FindingRelation.Copy)]
    public void Write_NoConflict_GivesNoDraft(FindingRelation relation)
    {
        Finding finding = SampleReport.Report.Findings[0] with { Relation = relation };

        Assert.Empty(Nodes(SampleReport.Report with { Findings = [finding] }, "ClaimReview"));
    }

    private static JsonElement[] Nodes(CheckReport report, string type) =>
        [.. Write(report).RootElement.GetProperty("@graph").EnumerateArray().Where(node => Text(node, "@type") == type)];

    private static string Text(JsonElement node, string name) => node.GetProperty(name).GetString()!;

    private static JsonDocument Write(CheckReport report)
    {
        var output = new MemoryStream();
        new JsonLdReportWriter().Write(report, output);
        return JsonDocument.Parse(output.ToArray());
    }
}
