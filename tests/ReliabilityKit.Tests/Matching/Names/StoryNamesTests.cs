using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Tests.Matching.Names;

public class StoryNamesTests
{
    [Fact]
    public void AreApartFrom_TextsOfOnePattern_IsTrue() =>
        Assert.True(Of("Gegrud", "Ada Holm", "Volta").AreApartFrom(Of("Seivek", "Mia Lund", "Norda")));

    [Fact]
    public void AreApartFrom_OneNameInCommon_IsFalse() =>
        Assert.False(Of("Gegrud", "Ada Holm", "Volta").AreApartFrom(Of("Seivek", "Mia Lund", "Volta")));

    [Fact]
    public void AreApartFrom_NameThatBeginsASentence_IsFalse() =>
        Assert.False(Of("Gegrud", "Ada Holm", "Volta").AreApartFrom(StoryNames.Of("Volta’s fire was seen from Seivek and from Arn. The mayor, Mia Lund, was there.")));

    [Theory]
    [InlineData("The dam broke on Friday.")]
    [InlineData("The dam of Seivek broke on Friday 3 March.")]
    [InlineData("")]
    public void AreApartFrom_TextThatNamesLittle_IsFalse(string text) =>
        Assert.False(StoryNames.Of(text).AreApartFrom(Of("Gegrud", "Ada Holm", "Volta")));

    [Fact]
    public void Check_ReportsOfOnePatternAboutOtherPlaces_FindsNothing() =>
        Assert.Empty(new ReliabilityChecker().Check([Report("Gegrud", "Ada Holm", "Volta", "six"), Report("Seivek", "Mia Lund", "Norda", "nine")]).Findings);

    [Fact]
    public void Check_ReportsOfOnePatternAboutOnePlace_FindsTheContradiction() =>
        Assert.Contains(
            new ReliabilityChecker().Check([Report("Gegrud", "Ada Holm", "Volta", "six"), Report("Gegrud", "Ada Holm", "Volta", "nine")]).Findings,
            finding => finding.Relation == FindingRelation.Contradiction);

    private static StoryNames Of(string place, string mayor, string firm) => StoryNames.Of(Text(place, mayor, firm, "six"));

    private static Document Report(string place, string mayor, string firm, string number) => new(place + number, Text(place, mayor, firm, number));

    private static string Text(string place, string mayor, string firm, string number) =>
        $"The dam above {place} holds 40 million litres, the mayor {mayor} said on Friday. A fire at a warehouse of {firm} killed {number} people.";
}
