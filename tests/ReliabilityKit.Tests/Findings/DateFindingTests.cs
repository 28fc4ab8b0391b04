using ReliabilityKit.Claims;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Findings;

public sealed class DateFindingTests
{
    private const string Padding = " Lake Marrow has waited for the mayor's dam project since the Tolberg flood.";

    private static Article TookOffice(string id, string month, string date, string text = "took office") =>
        new Article(id, $"Ingrid Solberg {text} in {month}.{Padding}").Claim(text, "take office", c => c.Person("Ingrid Solberg").On(month, date));

    [Fact]
    public void Examine_OnceOnlyActWithTwoMonths_IsADateContradiction()
    {
        Finding finding = Assert.Single(Article.Examine(TookOffice("a", "January 2025", "2025-01"), TookOffice("b", "October 2024", "2024-10")));
        Assert.Equal(FindingRelation.Contradiction, finding.Relation);
        Assert.Equal(FindingKind.Date, finding.Kind);
        Assert.Equal(("January 2025", "October 2024"), (finding.A.Value, finding.B.Value));
        Assert.InRange(finding.Confidence, 0.8, 1);
        Assert.Equal("prior", finding.Weights[0].Field);
    }

    [Fact]
    public void Examine_SynonymWithOtherRoles_IsADateContradiction()
    {
        Article sworn = new Article("b", "Ingrid Solberg was sworn in on 4 October 2024." + Padding)
            .Claim("was sworn in", "swear in", c => c.ObjectPerson("Ingrid Solberg").On("4 October 2024", "2024-10-04"));
        Assert.Contains(
            Article.Examine(TookOffice("a", "January 2025", "2025-01"), sworn),
            finding => finding is { Relation: FindingRelation.Contradiction, Kind: FindingKind.Date });
    }

    [Fact]
    public void Examine_DayInsideTheMonth_IsNoContradiction()
    {
        Article day = new Article("b", "Ingrid Solberg took office on 6 January 2025." + Padding)
            .Claim("took office", "take office", c => c.Person("Ingrid Solberg").On("6 January 2025", "2025-01-06"));
        Assert.DoesNotContain(Article.Examine(TookOffice("a", "January 2025", "2025-01"), day), f => f.Relation == FindingRelation.Contradiction);
    }

    [Fact]
    public void Examine_TwoTermsOfOffice_AreTwoEvents()
    {
        Article second = new Article("b", "Ingrid Solberg took office for a second term in October 2024." + Padding)
            .Claim("took office", "take office", c => c.Person("Ingrid Solberg").On("October 2024", "2024-10"));
        Assert.Empty(Article.Examine(TookOffice("a", "January 2020", "2020-01"), second));
    }

    [Theory]
    [InlineData("Ingrid Solberg", "Erik Solberg")]
    [InlineData("Ingrid Solberg", "Anton Petrov")]
    public void Examine_OtherPerson_IsAnotherEvent(string first, string second)
    {
        Article a = new Article("a", $"{first} took office in January 2025." + Padding)
            .Claim("took office", "take office", c => c.Person(first).On("January 2025", "2025-01"));
        Article b = new Article("b", $"{second} took office in October 2024." + Padding)
            .Claim("took office", "take office", c => c.Person(second).On("October 2024", "2024-10"));
        Assert.Empty(Article.Examine(a, b));
    }

    [Fact]
    public void Examine_RepeatableActOnTwoDays_IsTwoActs()
    {
        Article Call(string id, string day, string date, int minutes) => new Article(id, $"Solberg and Petrov held a {minutes}-minute phone call on {day}." + Padding)
            .Claim("held", "hold", c => c.Person("Solberg", "Ingrid Solberg").Object($"a {minutes}-minute phone call", head: "call").On(day, date)
                .Number($"{minutes}-minute", minutes, "minute", ReliabilityKit.Claims.Quantities.QuantityKind.Duration, of: "phone call"));
        Assert.Empty(Article.Examine(Call("a", "12 January 2026", "2026-01-12", 15), Call("b", "29 January 2026", "2026-01-29", 40)));
    }

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Possible)]
    [InlineData(Modality.Conditional)]
    [InlineData(Modality.Demanded)]
    public void Examine_NotAsserted_AssertsNothing(Modality modality)
    {
        Article plan = new Article("b", "Ingrid Solberg takes office in October 2024." + Padding)
            .Claim("takes office", "take office", c => c.Person("Ingrid Solberg").On("October 2024", "2024-10").As(modality));
        Assert.Empty(Article.Examine(TookOffice("a", "January 2025", "2025-01"), plan));
    }

    [Fact]
    public void Examine_HeadlineAgainstText_IsFoundInsideOneArticle()
    {
        Article article = new Article("a", "Ingrid Solberg took office in May 2024. Petrov said Solberg assumed office in October 2024." + Padding)
            .Claim("took office", "take office", c => c.Person("Ingrid Solberg").On("May 2024", "2024-05"))
            .Claim("assumed office", "assume office", c => c.Person("Solberg", "Ingrid Solberg").On("October 2024", "2024-10"));
        Assert.Equal(FindingKind.Date, Assert.Single(Article.Examine(article)).Kind);
    }
}
