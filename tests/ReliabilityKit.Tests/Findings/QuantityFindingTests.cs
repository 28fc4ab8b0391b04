using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Findings;

public sealed class QuantityFindingTests
{
    private const string Padding = " The Marrow Valley blaze began near the Tolberg sawmill and the Skarn reservoir.";

    private static Article Homes(
        string id, string number, double value, QuantityRelation relation = QuantityRelation.Equal, string published = "2025-03-04T12:00:00Z",
        string verb = "destroyed", string lemma = "destroy") =>
        new Article(id, $"The Marrow Valley fire {verb} {number} homes." + Padding, published).Claim(verb, lemma, c => c
            .Actor("The Marrow Valley fire", head: "fire").Object($"{number} homes", head: "home").Count(number, value, "home", relation, "homes"));

    [Theory]
    [InlineData("14", 14, QuantityRelation.Equal, "20", 20, QuantityRelation.Equal)]
    [InlineData("at least 14", 14, QuantityRelation.AtLeast, "no more than 12", 12, QuantityRelation.AtMost)]
    [InlineData("nearly 200", 200, QuantityRelation.About, "120", 120, QuantityRelation.Equal)]
    public void Examine_NumbersApart_IsAQuantityContradiction(
        string first, double a, QuantityRelation relationA, string second, double b, QuantityRelation relationB)
    {
        Finding finding = Assert.Single(Article.Examine(Homes("a", first, a, relationA), Homes("b", second, b, relationB)));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Quantity), (finding.Relation, finding.Kind));
        Assert.Equal((first, second), (finding.A.Value, finding.B.Value));
    }

    [Theory]
    [InlineData("nearly 200", 200, QuantityRelation.About, "197", 197, QuantityRelation.Equal)]
    [InlineData("at least 12", 12, QuantityRelation.AtLeast, "21", 21, QuantityRelation.Equal)]
    [InlineData("more than 300", 300, QuantityRelation.MoreThan, "312", 312, QuantityRelation.Equal)]
    [InlineData("1,200", 1200, QuantityRelation.Equal, "1,187", 1187, QuantityRelation.Equal)]
    public void Examine_NumbersThatAllowEachOther_IsNoContradiction(
        string first, double a, QuantityRelation relationA, string second, double b, QuantityRelation relationB) =>
        Assert.DoesNotContain(
            Article.Examine(Homes("a", first, a, relationA), Homes("b", second, b, relationB)), f => f.Relation == FindingRelation.Contradiction);

    [Fact]
    public void Examine_LaterHigherToll_IsAnUpdate()
    {
        Finding finding = Assert.Single(Article.Examine(
            Homes("a", "14", 14, published: "2025-03-04T12:00:00Z"), Homes("b", "21", 21, published: "2025-03-06T12:00:00Z")));
        Assert.Equal(FindingRelation.Update, finding.Relation);
        Assert.EndsWith("b has the newer figure, 21.", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Examine_LaterLowerToll_IsAContradiction() =>
        Assert.Equal(FindingRelation.Contradiction, Assert.Single(Article.Examine(
            Homes("a", "21", 21, published: "2025-03-04T12:00:00Z"), Homes("b", "14", 14, published: "2025-03-06T12:00:00Z"))).Relation);

    [Fact]
    public void Examine_OtherUnit_IsAnotherMeasure()
    {
        Article people = new Article("b", "The Marrow Valley fire destroyed 20 cars." + Padding).Claim("destroyed", "destroy", c => c
            .Actor("The Marrow Valley fire", head: "fire").Object("20 cars", head: "car").Count("20", 20, "car", of: "cars"));
        Assert.DoesNotContain(Article.Examine(Homes("a", "14", 14), people), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_PartOfTheWhole_IsAnotherScope()
    {
        Article part = new Article("b", "The Marrow Valley fire destroyed 20 homes, 4 of them in Skarn." + Padding).Claim("destroyed", "destroy", c => c
            .Actor("The Marrow Valley fire", head: "fire").Object("20 homes", head: "home").Count("4 of them", 4, "home", of: "homes"));
        Assert.DoesNotContain(Article.Examine(Homes("a", "14", 14), part), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_OtherQualifier_IsAnotherMeasure()
    {
        Article Rate(string id, string what, double value, string qualifier) =>
            new Article(id, $"In Kordal {what} reached {value} per cent, the statistics office found." + Padding).Claim("reached", "reach", c => c
                .Actor(what, head: "inflation").Number($"{value} per cent", value, "percent", QuantityKind.Percent, of: qualifier + " inflation"));
        Assert.DoesNotContain(
            Article.Examine(Rate("a", "core inflation", 3.9, "core"), Rate("b", "headline inflation", 3.1, "headline")),
            f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_OtherPlace_IsAnotherEvent()
    {
        Article Injured(string id, int number, string place) =>
            new Article(id, $"The Marrow Valley storm injured {number} people in {place}." + Padding).Claim("injured", "injure", c => c
                .Actor("The Marrow Valley storm", head: "storm").Object($"{number} people", head: "person").Place(place).Count($"{number}", number, "person"));
        Assert.DoesNotContain(Article.Examine(Injured("a", 4, "Tolberg"), Injured("b", 9, "Skarn")), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_ActorOfOneTextIsObjectOfTheOther_ComparesWhatIsCounted()
    {
        Article died = new Article("a", "Four workers died in the Tolberg sawmill." + Padding)
            .Claim("died", "die", c => c.Actor("Four workers", head: "worker").Count("Four", 4, "worker", of: "workers"));
        Article killed = new Article("b", "The Tolberg sawmill fire killed nine workers." + Padding)
            .Claim("killed", "kill", c => c.Actor("The Tolberg sawmill fire", head: "fire").Object("nine workers", head: "worker").Count("nine", 9, "worker", of: "workers"));
        Finding finding = Assert.Single(Article.Examine(died, killed));
        Assert.Equal((FindingRelation.Contradiction, FindingKind.Quantity), (finding.Relation, finding.Kind));
    }
}
