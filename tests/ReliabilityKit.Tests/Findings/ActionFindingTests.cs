using ReliabilityKit.Claims;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Findings;

public sealed class ActionFindingTests
{
    private const string Padding = " The Skarn ferry workers and the Marrow Line argued over the accord for weeks in Tolberg.";

    private static Article Deal(string id, string verb, string lemma, string noun = "accord", Action<ClaimDraft>? more = null) =>
        new Article(id, $"Members {verb} the {noun} on Friday." + Padding).Claim(verb, lemma, c =>
        {
            c.Actor("Members", type: ParticipantType.Group, head: "member").Object($"the {noun}", head: noun).On("Friday", "2025-03-07");
            more?.Invoke(c);
        });

    [Theory]
    [InlineData("endorsed", "endorse", "voted down", "vote down")]
    [InlineData("approved", "approve", "rejected", "reject")]
    [InlineData("ratified", "ratify", "turned down", "turn down")]
    public void Examine_OppositeActs_IsAnActionContradiction(string first, string lemmaA, string second, string lemmaB)
    {
        Finding finding = Assert.Single(Article.Examine(Deal("a", first, lemmaA), Deal("b", second, lemmaB, "deal")));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Action), (finding.Relation, finding.Kind));
        Assert.Equal((first, second), (finding.A.Value, finding.B.Value));
    }

    [Fact]
    public void Examine_ResignedAndDismissed_IsAnActionContradiction()
    {
        Article resigned = new Article("a", "Finance minister Olga Brandt stepped down on Thursday." + Padding)
            .Claim("stepped down", "step down", c => c.Person("Olga Brandt").On("Thursday", "2025-03-06"));
        Article sacked = new Article("b", "Prime Minister Karl Lund sacked Olga Brandt." + Padding)
            .Claim("sacked", "sack", c => c.Person("Karl Lund").ObjectPerson("Olga Brandt"));
        Assert.Equal(FindingKind.Action, Assert.Single(Article.Examine(resigned, sacked)).Kind);
    }

    [Fact]
    public void Examine_OppositeOnAnotherDay_IsAnotherOccasion()
    {
        Article december = new Article("b", "Members rejected the accord in December." + Padding).Claim("rejected", "reject", c => c
            .Actor("Members", type: ParticipantType.Group, head: "member").Object("the accord", head: "accord").On("December", "2024-12"));
        Assert.DoesNotContain(Article.Examine(Deal("a", "approved", "approve"), december), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_NegatedOpposite_Agrees() =>
        Assert.DoesNotContain(
            Article.Examine(Deal("a", "approved", "approve"), Deal("b", "did not reject", "reject", more: c => c.Not())),
            f => f.Relation == FindingRelation.Contradiction);

    [Fact]
    public void Examine_AffirmedAndNegated_IsAPolarityContradiction()
    {
        Finding finding = Assert.Single(Article.Examine(Deal("a", "approved", "approve"), Deal("b", "never approved", "approve", more: c => c.Not())));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Polarity), (finding.Relation, finding.Kind));
    }

    [Fact]
    public void Examine_DenialBySpeaker_IsADispute()
    {
        Article denied = Deal("b", "approved", "approve", more: c => c.Not().By("Members", "deny"));
        Assert.Equal(FindingRelation.Dispute, Assert.Single(Article.Examine(Deal("a", "approved", "approve"), denied)).Relation);
    }

    [Fact]
    public void Examine_StatusThatExcludesTheOther_IsAStatusContradiction()
    {
        Article Suspect(string id, string verb, string lemma) => new Article(id, $"Anton Weiss {verb} in Skarn on Friday." + Padding)
            .Claim(verb, lemma, c => (lemma == "arrest" ? c.ObjectPerson("Anton Weiss") : c.Person("Anton Weiss")).On("Friday", "2025-03-07"));
        Finding finding = Assert.Single(Article.Examine(Suspect("a", "was arrested", "arrest"), Suspect("b", "remained at large", "remain at large")));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Status), (finding.Relation, finding.Kind));
    }

    [Fact]
    public void Examine_TwoSigners_IsAnActorContradiction()
    {
        Article Signed(string id, string who) => new Article(id, $"The ferry contract was signed by {who}." + Padding)
            .Claim("was signed", "sign", c => c.Person(who).Object("The ferry contract", head: "contract"));
        Finding finding = Assert.Single(Article.Examine(Signed("a", "Rosa Almeida"), Signed("b", "Karl Lund")));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Actor), (finding.Relation, finding.Kind));
        Assert.DoesNotContain(Article.Examine(Signed("a", "Rosa Almeida"), Signed("b", "Almeida")), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_TwoCities_IsAPlaceContradiction()
    {
        Article Reached(string id, string place) => new Article(id, $"Karl Lund reached the ferry accord in {place}." + Padding)
            .Claim("reached", "reach", c => c.Person("Karl Lund").Object("the ferry accord", head: "accord").Place(place));
        Finding finding = Assert.Single(Article.Examine(Reached("a", "Tolberg"), Reached("b", "Skarn")));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Place), (finding.Relation, finding.Kind));
    }

    [Fact]
    public void Examine_OneQuotationInTwoMouths_IsAnAttributionContradiction()
    {
        Article Quote(string id, string who) => new Article(id, $"“Nobody in Tolberg slept before the sawmill whistle stopped,” {who} said." + Padding)
            .Claim("slept", "sleep", c => c.Actor("Nobody").By(who, "say", AttributionMode.Quoted));
        Finding finding = Assert.Single(Article.Examine(Quote("a", "Rosa Almeida"), Quote("b", "Karl Lund")));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Attribution), (finding.Relation, finding.Kind));
        Assert.DoesNotContain(Article.Examine(Quote("a", "Rosa Almeida"), Quote("b", "Almeida")), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_TwoOpinions_AreNoConflict()
    {
        Article Opinion(string id, string who, string word) => new Article(id, $"{who} called the accord {word}." + Padding)
            .Claim("called", "call", c => c.Person(who).Object("the accord", head: "accord").Argument("", word));
        Assert.DoesNotContain(
            Article.Examine(Opinion("a", "Rosa Almeida", "reckless"), Opinion("b", "Karl Lund", "cautious")), f => f.Relation == FindingRelation.Contradiction);
    }
}
