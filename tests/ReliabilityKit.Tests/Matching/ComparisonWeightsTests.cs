using ReliabilityKit.Archives;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Matching;

public class ComparisonWeightsTests
{
    [Fact]
    public void Levels_Default_AreThoseOfTheLevels()
    {
        LevelWeight same = Assert.Single(ComparisonWeights.Default.Levels, level => level is { Field: "action", Level: "same action" });

        Assert.Equal(ComparisonLevels.SameVerb.Weight, same.Weight);
        Assert.All(ComparisonWeights.Default.Levels, level => Assert.True(level.M is > 0 and <= 1 && level.U is > 0 and <= 1));
    }

    [Fact]
    public void LearnWeights_SameDocumentsInAnyOrder_AreTheSame()
    {
        ComparisonWeights forwards = SampleArchive.Of(SampleArchive.Documents).LearnWeights();
        ComparisonWeights backwards = SampleArchive.Of(SampleArchive.Documents.Reverse()).LearnWeights();

        Assert.Equal(forwards.Levels.AsEnumerable(), backwards.Levels.AsEnumerable());
    }

    [Fact]
    public void LearnWeights_SampleCorpus_GivesProbabilities()
    {
        ComparisonWeights learned = SampleArchive.Of(SampleArchive.Documents).LearnWeights();

        foreach (IGrouping<string, LevelWeight> field in learned.Levels.GroupBy(level => level.Field))
        {
            Assert.Equal(1, field.Sum(level => level.M), 6);
            Assert.Equal(1, field.Sum(level => level.U), 6);
        }

        Assert.True(WeightOf(learned, "action", "same action") > 0);
        Assert.True(WeightOf(learned, "action", "different actions") < 0);
    }

    [Fact]
    public void Ask_LearnedWeights_StandInTheWaterfall()
    {
        ComparisonWeights learned = SampleArchive.Of(SampleArchive.Documents).LearnWeights();
        ClaimArchive archive = new(new ArchiveOptions { Weights = learned, MinimumConfidence = 0.01 });
        foreach (var document in SampleArchive.Documents) archive.Add(document);

        Finding[] findings = [.. archive.CrossCheck().SelectMany(answer => answer.Findings).Where(finding => finding.Relation != FindingRelation.Copy)];

        Assert.NotEmpty(findings);
        Assert.Contains(findings, finding => finding.Weights.Any(weight => weight.Field == "story" && weight.Weight == WeightOf(learned, "story", weight.Level)));
        Assert.All(findings, finding => Assert.Equal(
            Comparison.Probability(finding.Weights.Sum(weight => weight.Weight)), finding.Confidence, tolerance: 0.0001));
    }

    [Fact]
    public void Check_LearnedWeights_FindsWhatTheArchiveFindsWithThem()
    {
        ComparisonWeights learned = SampleArchive.Of(SampleArchive.Documents).LearnWeights();
        ClaimArchive archive = new(new ArchiveOptions { Weights = learned });
        foreach (var document in SampleArchive.Documents) archive.Add(document);

        ReliabilityChecker checker = new(new ReliabilityOptions { Weights = learned });

        Assert.Equal(
            SampleArchive.Lines(checker.Check(SampleArchive.Documents.Select(parsed => parsed.Document)).Findings).Order(StringComparer.Ordinal),
            SampleArchive.CrossCheck(archive).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WeightOf_RareTerm_CountsMoreThanACommonOne()
    {
        double rare = ComparisonWeights.Default.WeightOf(ComparisonField.Actor, ComparisonLevels.SameName, chance: 0.0001);
        double common = ComparisonWeights.Default.WeightOf(ComparisonField.Actor, ComparisonLevels.SameName, chance: 0.01);

        Assert.Equal(Math.Log2(100), rare - common, 9);
    }

    private static double WeightOf(ComparisonWeights weights, string field, string level) =>
        weights.Levels.Single(candidate => candidate.Field == field && candidate.Level == level).Weight;
}
