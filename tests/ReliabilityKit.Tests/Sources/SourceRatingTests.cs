using System.Collections.Immutable;
using System.Text;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources;

public sealed class SourceRatingTests
{
    private const string Right = "A fire destroyed the mill in Ardvale on Monday. The fire injured 14 people, the fire service said.";
    private const string Wrong = "Monday's blaze at the Ardvale mill left its mark. The fire injured 41 people, the fire service said.";

    [Fact]
    public void Sources_OneAgainstTwo_IsContradictedAndTheFactContested()
    {
        CheckReport report = Check(Text("a", "Alder", Right), Text("b", "Birch", Reworded), Text("c", "Cedar", Wrong));

        ContestedFact fact = Assert.Single(report.ContestedFacts);
        Assert.Contains("14", fact.Believed!.Value, StringComparison.Ordinal);
        Assert.Equal(["Alder", "Birch"], fact.Believed.Supporters.ToArray());
        Assert.Equal(1, Source(report, "Cedar").CountOf(SignalKind.Contradicted));
        Assert.True(Source(report, "Cedar").Trust < Source(report, "Alder").Trust);
    }

    [Fact]
    public void Sources_CopiesOfOneText_AreOneWitness()
    {
        CheckReport report = Check(Text("a", "Alder", Right), Text("b", "Birch", Right), Text("c", "Cedar", Wrong));

        Assert.All(report.ContestedFacts, fact => Assert.All(fact.Positions, position => Assert.Equal(1, position.Witnesses)));
    }

    [Fact]
    public void Sources_FewClaims_CannotBeJudged()
    {
        CheckReport report = Check(Text("a", "Alder", Right), Text("b", "Birch", Reworded), Text("c", "Cedar", Wrong));

        Assert.All(report.Sources, source => Assert.Equal(ReliabilityGrade.F, source.Grade));
        Assert.All(report.Sources, source => Assert.Contains("no bad mark", source.Explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_Prior_DecidesBetweenTwo()
    {
        Document[] documents = [Text("a", "Alder", Right), Text("c", "Cedar", Wrong)];
        ReliabilityOptions options = new() { SourcePriors = [new SourcePrior("Cedar", 40, 1), new SourcePrior("Alder", 5, 15)] };

        Assert.All(new ReliabilityChecker(options).Check(documents).ContestedFacts, fact => Assert.Contains("41", fact.Believed!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_WhatDocumentsSayOfThemselves_IsNoted()
    {
        CheckReport report = Check(new Document("a", "By Ida Falk\n\nThe mill burned down.\n\nCorrection: An earlier version of this article named another mill.") { Source = "Alder" });

        SourceRating rating = Assert.Single(report.Sources);
        Assert.Equal(2, rating.CountOf(SignalKind.Correction));
        Assert.Equal(1, rating.CountOf(SignalKind.MissingDate));
        Assert.Equal(0, rating.CountOf(SignalKind.MissingByline));
        Assert.Equal("Correction:", rating.Signals.First(signal => signal.Kind == SignalKind.Correction).Evidence[0].Quote);
    }

    [Fact]
    public void Read_ClaimReview_MakesPriorsByTopicAndPeriod()
    {
        const string Json = """
            {"@graph":[
             {"@type":"ClaimReview","claimReviewed":"x","keywords":"health, water","itemReviewed":{"author":{"name":"Alder"},"datePublished":"2025-03-01"},
              "reviewRating":{"ratingValue":"1","bestRating":5,"worstRating":1}},
             {"@type":"ClaimReview","claimReviewed":"y","itemReviewed":{"author":[{"name":"Alder"}]},"datePublished":"2024-01-01","reviewRating":{"ratingValue":4}},
             {"@type":"ClaimReview","claimReviewed":"z","itemReviewed":{"author":{"name":"Birch"}},"reviewRating":{"ratingValue":-1}}]}
            """;
        ImmutableArray<KnownVerdict> verdicts = ClaimReviewReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Json)), "r.json", out ImmutableArray<Omission> omissions);

        Assert.Equal([0.0, 0.75], verdicts.Select(verdict => verdict.Rating));
        Assert.Equal("r.json: review 3: it has no rating on a scale", Assert.Single(omissions).ToString());
        Assert.Equal([new SourcePrior("Alder", 0.75, 1.25)], KnownVerdict.ToPriors(verdicts).ToArray());
        Assert.Equal([new SourcePrior("Alder", 0, 1)], KnownVerdict.ToPriors(verdicts, topic: "water").ToArray());
        Assert.Equal([new SourcePrior("Alder", 0.75, 0.25)], KnownVerdict.ToPriors(verdicts, to: new LocalDate(2024, 12, 31)).ToArray());
    }

    [Fact]
    public void ToPrior_Checklist_CountsAnswers()
    {
        SourceChecklist checklist = new("Alder", ImmutableDictionary<ChecklistCriterion, bool>.Empty
            .Add(ChecklistCriterion.CorrectsErrors, true).Add(ChecklistCriterion.NamesAuthors, true).Add(ChecklistCriterion.HonestHeadlines, false));

        Assert.Equal(new SourcePrior("Alder", 3, 1), checklist.ToPrior());
    }

    [Theory]
    [InlineData(0.95, 0.85, 40, ReliabilityGrade.A)]
    [InlineData(0.95, 0.6, 6, ReliabilityGrade.B)]
    [InlineData(0.7, 0.5, 9, ReliabilityGrade.C)]
    [InlineData(0.5, 0.3, 9, ReliabilityGrade.D)]
    [InlineData(0.2, 0.1, 9, ReliabilityGrade.E)]
    [InlineData(0.99, 0.9, 4, ReliabilityGrade.F)]
    public void Reliability_Record_HasGrade(double trust, double low, int claims, ReliabilityGrade expected) => Assert.Equal(expected, Grading.Reliability(trust, low, claims));

    [Theory]
    [InlineData(0.95, 2, 3, CredibilityGrade.Confirmed)]
    [InlineData(0.95, 1, 2, CredibilityGrade.ProbablyTrue)]
    [InlineData(0.6, 2, 3, CredibilityGrade.PossiblyTrue)]
    [InlineData(0.3, 1, 2, CredibilityGrade.Doubtful)]
    [InlineData(0.1, 1, 4, CredibilityGrade.Improbable)]
    [InlineData(1, 1, 1, CredibilityGrade.CannotBeJudged)]
    public void Credibility_Confirmation_HasGrade(double confidence, double witnesses, int claims, CredibilityGrade expected) =>
        Assert.Equal(expected, Grading.Credibility(confidence, witnesses, claims));

    private const string Reworded = "The Ardvale mill was destroyed by fire on Monday. The fire injured 14 people, according to the fire service in the town.";

    private static Document Text(string id, string source, string text) => new(id, text) { Source = source };

    private static CheckReport Check(params Document[] documents) => new ReliabilityChecker().Check(documents);

    private static SourceRating Source(CheckReport report, string name) => report.Sources.Single(source => source.Source == name);
}
