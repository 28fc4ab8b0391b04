using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Findings;

public sealed class AbstentionTests
{
    private const string Story = " The Skarn ferry workers and the Marrow Line argued over the accord in Tolberg.";

    [Theory]
    [InlineData("Anna Weber signed the treaty with Norland.", "Anna Weber could sign the treaty with Norland.", AbstentionReason.NotAsserted)]
    [InlineData("The envoy visited Tolberg on 3 March 2025.", "The envoy visited Tolberg on 9 March 2025.", AbstentionReason.OtherTime)]
    public void Check_RelatedClaimsThatDoNotConflict_GivesTheReason(string first, string second, AbstentionReason reason)
    {
        CheckReport report = Check(first, second);
        Abstention abstention = Assert.Single(report.Comparisons.Abstentions, abstention => abstention.Reason == reason);
        Assert.InRange(abstention.Examples.Length, 1, Abstention.MostExamples);
        Assert.True(abstention.Count >= abstention.Examples.Length);
    }

    [Fact]
    public void Check_ManyPairs_CountsThemAndKeepsFewExamples()
    {
        string text = string.Concat(Enumerable.Range(1, 12).Select(day => $"The envoy visited Tolberg on {day} March 2025. "));
        CheckReport report = Check(text, text.Replace("March", "January", StringComparison.Ordinal));
        Abstention abstention = Assert.Single(report.Comparisons.Abstentions, abstention => abstention.Reason == AbstentionReason.OtherTime);
        Assert.True(abstention.Count > 50, $"{abstention.Count}");
        Assert.Equal(Abstention.MostExamples, abstention.Examples.Length);
        Assert.True(report.Comparisons.Pairs >= report.Comparisons.Related);
    }

    private static CheckReport Check(string first, string second) => new ReliabilityChecker().Check([Read("a", first), Read("b", second)]);

    private static Document Read(string id, string text) => new(id, text + Story) { Published = new LocalDateTime(2025, 3, 20, 9, 0).WithOffset(Offset.Zero) };
}
