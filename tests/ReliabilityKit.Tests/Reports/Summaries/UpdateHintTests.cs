using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Tests.Reports.Summaries;

public class UpdateHintTests
{
    private static readonly LocalDateTime Morning = new(2031, 5, 3, 8, 0);

    [Theory]
    [InlineData(FindingKind.Quantity, 3, "b")]
    [InlineData(FindingKind.Quantity, -3, "a")]
    [InlineData(FindingKind.Status, 48, "b")]
    [InlineData(FindingKind.Quantity, 0, null)]
    [InlineData(FindingKind.Actor, 48, null)]
    [InlineData(FindingKind.Polarity, 48, null)]
    [InlineData(FindingKind.Date, 48, null)]
    public void Of_Contradiction_NamesTheLaterTextWhereThingsMoveOn(FindingKind kind, int hours, string? expected)
    {
        UpdateHint? hint = UpdateHint.Of(Contradiction(kind, Morning.PlusHours(hours)));

        Assert.Equal(expected, hint?.Later.Id);
        Assert.Equal(expected is null ? null : Duration.FromHours(Math.Abs(hours)), hint?.Gap);
    }

    [Fact]
    public void Of_DateOfAPlan_MayHaveBeenPutOff()
    {
        Finding finding = Contradiction(FindingKind.Date, Morning.PlusHours(3));
        Claim plan = finding.A.Claim with { Action = finding.A.Claim.Action with { Modality = Modality.Planned } };

        Assert.NotNull(UpdateHint.Of(finding with { A = finding.A with { Claim = plan } }));
    }

    [Fact]
    public void Of_TimeNotKnown_SaysNothing() => Assert.Null(UpdateHint.Of(Contradiction(FindingKind.Quantity, null)));

    [Fact]
    public void Of_OtherRelation_SaysNothing() =>
        Assert.Null(UpdateHint.Of(Contradiction(FindingKind.Quantity, Morning.PlusHours(3)) with { Relation = FindingRelation.Dispute }));

    private static Finding Contradiction(FindingKind kind, LocalDateTime? published)
    {
        var story = new Story();
        return story.Find(FindingRelation.Contradiction, kind, story.Add("a", "Wire", Morning).First, story.Add("b", "Gazette", published).First);
    }
}
