using ReliabilityKit.Sources;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class TruthFinderTests
{
    private static readonly double[] Mixed = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.4, 0.3, 0.3];

    [Fact]
    public void Find_GoodSourcesInTheMinority_BeatsTheVote()
    {
        FactTable table = new(ImaginedTable.Independent(seed: 3, objects: 300, coverage: 0.8, Mixed));
        double vote = ImaginedTable.Accuracy(Find(table, new TruthOptions { Method = TruthMethod.Vote }));
        double bayes = ImaginedTable.Accuracy(Find(table));
        Assert.True(bayes > vote, $"{bayes} against {vote}");
        Assert.True(bayes > 0.95, $"{bayes}");
    }

    [Fact]
    public void Find_SourcesOfKnownAccuracy_TrustIsTheirAccuracy()
    {
        TruthResult result = Find(new FactTable(ImaginedTable.Independent(seed: 4, objects: 400, coverage: 0.9, Mixed)));
        Assert.All(result.Sources, source => Assert.InRange(source.Trust, Mixed[int.Parse(source.Source.AsSpan(1))] - 0.08, Mixed[int.Parse(source.Source.AsSpan(1))] + 0.08));
        Assert.All(result.Sources, source => Assert.True(source.Low < source.Trust && source.Trust < source.High));
    }

    [Fact]
    public void Find_BlockOfCopies_CountsAsOneWitness()
    {
        List<FactClaim> honest = ImaginedTable.Independent(seed: 5, objects: 300, coverage: 0.7, 0.45, 0.8, 0.75, 0.7, 0.8, 0.75);
        TruthResult result = Find(new FactTable(ImaginedTable.WithCopies(honest, seed: 6, original: "s00", copies: 5)));
        Assert.True(ImaginedTable.Accuracy(result) > 0.85, $"{ImaginedTable.Accuracy(result)}");
        Assert.All(result.SuspectedCopies, pair => Assert.True(pair.SourceA.StartsWith("copy", StringComparison.Ordinal) && pair.SourceB is ['c', ..] or "s00", pair.ToString()));
        Assert.Equal(15, result.SuspectedCopies.Count(pair => pair.Score >= 0.5));
    }

    [Fact]
    public void Find_IndependentSources_SuspectsNobody()
    {
        TruthResult result = Find(new FactTable(ImaginedTable.Independent(seed: 7, objects: 300, coverage: 0.7, Mixed)));
        Assert.DoesNotContain(result.SuspectedCopies, pair => pair.Score >= 0.5);
    }

    [Fact]
    public void Find_OtherOrderOfRowsAndRepeatedRows_SameResult()
    {
        List<FactClaim> claims = ImaginedTable.Independent(seed: 8, objects: 120, coverage: 0.6, Mixed);
        FactClaim[] shuffled = [.. claims, .. claims.Take(100)];
        new Random(9).Shuffle(shuffled);
        AssertSame(Find(new FactTable(claims)), Find(new FactTable(shuffled)), tolerance: 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Find_AnyNumberOfThreads_SameResult(int threads)
    {
        // More objects than one piece of work has.
        List<FactClaim> claims = ImaginedTable.Independent(seed: 10, objects: 5000, coverage: 0.4, Mixed);
        AssertSame(Find(new FactTable(claims)), Find(new FactTable(claims), new TruthOptions { MaxDegreeOfParallelism = threads }), tolerance: 0);
    }

    [Fact]
    public void Find_SourcesAndValuesRenamed_SameBeliefs()
    {
        List<FactClaim> claims = ImaginedTable.Independent(seed: 11, objects: 120, coverage: 0.8, Mixed);
        IEnumerable<FactClaim> renamed = claims.Select(claim => new FactClaim(Mirror(claim.Source), claim.Object, Mirror(claim.Value)));
        TruthResult before = Find(new FactTable(claims));
        TruthResult after = Find(new FactTable(renamed));
        foreach ((BelievedValue a, BelievedValue b) in before.Values.Zip(after.Values))
        {
            Assert.Equal(a.Confidence, b.Confidence, 1e-6);
            if (!a.IsTie) Assert.Equal(Mirror(a.Value), b.Value);
        }

        Dictionary<string, double> trust = after.Sources.ToDictionary(source => source.Source, source => source.Trust);
        Assert.All(before.Sources, source => Assert.Equal(source.Trust, trust[Mirror(source.Source)], 1e-6));
    }

    [Fact]
    public void Find_TwoAgainstTwo_SaysItIsATie()
    {
        FactTable table = new([new("a", "o", "x"), new("b", "o", "x"), new("c", "o", "y"), new("d", "o", "y")]);
        BelievedValue value = Find(table, new TruthOptions { Method = TruthMethod.Vote }).Values.Single();
        Assert.True(value.IsTie);
        Assert.Equal(0.5, value.Confidence);
    }

    [Fact]
    public void Find_FewerThanFiveClaims_SourceCannotBeJudged()
    {
        FactTable table = new([new("a", "o", "x"), new("b", "o", "x"), new("c", "o", "y")]);
        Assert.All(Find(table).Sources, source => Assert.Equal(ReliabilityGrade.F, source.Grade));
    }

    [Fact]
    public void Find_NobodyElseSpeaks_InformationCannotBeJudged()
    {
        TruthResult result = Find(new FactTable([new("a", "o", "x"), new("a", "p", "y")]));
        Assert.All(result.Values, value => Assert.Equal(CredibilityGrade.CannotBeJudged, value.Grade));
        Assert.Equal(0, result.Sources.Single().Claims);
    }

    [Fact]
    public void Find_KnownValues_TurnTrustAround()
    {
        // Two sources always disagree: nothing in the table tells them apart.
        List<FactClaim> claims = [.. Enumerable.Range(0, 40).SelectMany(o => new FactClaim[] { new("a", $"o{o}", $"{o}a"), new("b", $"o{o}", $"{o}b") })];
        TruthOptions options = new() { KnownValues = [.. Enumerable.Range(0, 10).Select(o => KeyValuePair.Create($"o{o}", $"{o}b"))] };
        TruthResult result = Find(new FactTable(claims), options);
        Assert.All(result.Values, value => Assert.EndsWith("b", value.Value, StringComparison.Ordinal));
        Assert.True(result.Sources[1].Trust > result.Sources[0].Trust);
    }

    [Fact]
    public void Find_Priors_DecideBetweenTwo()
    {
        FactTable table = new([new("a", "o", "x"), new("b", "o", "y")]);
        TruthResult result = Find(table, new TruthOptions { Priors = [new SourcePrior("b", 30, 1), new SourcePrior("a", 5, 20)] });
        Assert.Equal("y", result.Values.Single().Value);
        Assert.True(result.Values.Single().Confidence > 0.7);
    }

    [Fact]
    public void Find_OtherMethodsAsked_NamesMethodsThatBelieveSomethingElse()
    {
        FactTable table = new(ImaginedTable.Independent(seed: 12, objects: 200, coverage: 0.5, Mixed));
        TruthResult result = Find(table, new TruthOptions { AskOtherMethods = true });
        Assert.Contains(result.Values, value => !value.Dissent.IsEmpty);
        Assert.All(result.Values.SelectMany(value => value.Dissent), dissent => Assert.NotEqual(TruthMethod.Bayes, dissent.Method));
        Assert.All(result.Values, value => Assert.All(value.Dissent, dissent => Assert.NotEqual(value.Value, dissent.Value)));
    }

    [Theory]
    [InlineData(TruthMethod.Vote)]
    [InlineData(TruthMethod.WeightedMedian)]
    [InlineData(TruthMethod.Crh)]
    [InlineData(TruthMethod.PooledInvestment)]
    [InlineData(TruthMethod.Bayes)]
    public void Find_EveryMethod_IsRightWhereAllButOneAgree(TruthMethod method)
    {
        IEnumerable<FactClaim> claims = Enumerable.Range(0, 20).SelectMany(o =>
            Enumerable.Range(0, 5).Select(s => new FactClaim($"s{s}", $"o{o}", s == o % 5 ? $"{o + 100}" : $"{o + 10}")));
        TruthResult result = Find(new FactTable(claims), new TruthOptions { Method = method, Kind = ValueKind.Number });
        Assert.All(result.Values, value => Assert.Equal(int.Parse(value.Object.AsSpan(1)) + 10, int.Parse(value.Value)));
    }

    private static TruthResult Find(FactTable table, TruthOptions? options = null) => new TruthFinder(options).Find(table);

    /// <summary>A name that sorts the other way round.</summary>
    private static string Mirror(string name) => new([.. name.Select(c => (char)(c is >= '0' and <= '9' ? '0' + '9' - c : c is >= 'a' and <= 'z' ? 'a' + 'z' - c : c))]);

    private static void AssertSame(TruthResult a, TruthResult b, double tolerance)
    {
        Assert.Equal(a.Values.Select(value => (value.Object, value.Value)), b.Values.Select(value => (value.Object, value.Value)));
        Assert.All(a.Values.Zip(b.Values), pair => Assert.Equal(pair.First.Confidence, pair.Second.Confidence, tolerance));
        Assert.Equal(a.Sources.ToArray(), b.Sources.ToArray());
        Assert.Equal(a.SuspectedCopies.ToArray(), b.SuspectedCopies.ToArray());
    }
}
