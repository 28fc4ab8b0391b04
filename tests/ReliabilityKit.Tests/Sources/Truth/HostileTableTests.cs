using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class HostileTableTests
{
    public static TheoryData<TruthMethod> Methods => [.. Enum.GetValues<TruthMethod>()];

    [Theory, MemberData(nameof(Methods))]
    public void Find_EmptyTable_NothingBelieved(TruthMethod method)
    {
        TruthResult result = Find(method, []);
        Assert.Empty(result.Values);
        Assert.Empty(result.Sources);
    }

    [Theory, MemberData(nameof(Methods))]
    public void Find_OneSource_ItsValuesAreAllThereIs(TruthMethod method)
    {
        TruthResult result = Find(method, [.. Enumerable.Range(0, 50).Select(o => new FactClaim("only", $"o{o}", $"v{o}"))]);
        Assert.Equal(50, result.Values.Length);
        AssertSane(result);
    }

    [Theory, MemberData(nameof(Methods))]
    public void Find_ManyEqualRows_CountOnce(TruthMethod method)
    {
        TruthResult result = Find(method, [.. Enumerable.Repeat(new FactClaim("loud", "o", "wrong"), 200_000), new("b", "o", "right"), new("c", "o", "right")]);
        Assert.Equal("right", result.Values.Single().Value);
    }

    [Theory, MemberData(nameof(Methods))]
    public void Find_AbsurdNumbers_FiniteResult(TruthMethod method)
    {
        string[] numbers = ["1e308", "-1e308", "1e-308", "0", "-0", "5", "1.7976931348623157E+308", "123456789012345678901234567890", "0.1", "7", "9"];
        List<FactClaim> claims = [.. Enumerable.Range(0, 120).Select(i => new FactClaim($"s{i % 7}", $"o{i / 7}", numbers[i * 5 % numbers.Length]))];
        TruthResult result = new TruthFinder(new TruthOptions { Method = method, Kind = ValueKind.Number }).Find(new FactTable(claims));
        AssertSane(result);
        Assert.All(result.Values, value => Assert.True(double.IsFinite(value.Low!.Value) && double.IsFinite(value.High!.Value), value.ToString()));
    }

    [Fact]
    public void Find_ValuesThatAreNoNumbers_AreSaidToBeLeftOut()
    {
        List<FactClaim> claims = [.. Enumerable.Range(0, 100).Select(i => new FactClaim($"s{i % 5}", $"o{i / 5}", $"{i / 5 * 17 + 3}"))];
        claims.AddRange([new("s0", "x", "NaN"), new("s1", "x", "12"), new("s2", "x", "∞")]);
        TruthResult result = new TruthFinder(new TruthOptions { Kind = ValueKind.Number }).Find(new FactTable(claims));
        Assert.Equal(["NaN", "∞"], result.UnreadableValues.ToArray());
        Assert.Equal("12", result.Values.Single(value => value.Object == "x").Value);
    }

    [Theory, MemberData(nameof(Methods))]
    public void Find_OneObjectWithThousandsOfValues_IsDone(TruthMethod method)
    {
        TruthResult result = Find(method, [.. Enumerable.Range(0, 20_000).Select(s => new FactClaim($"s{s}", "o", $"v{s / 2}"))]);
        Assert.Single(result.Values);
        AssertSane(result);
    }

    [Fact]
    public void Find_SourceContradictsItself_HasOneVoice()
    {
        TruthResult result = Find(TruthMethod.Vote, [new("a", "o", "x"), new("a", "o", "y"), new("b", "o", "y")]);
        Assert.Equal("y", result.Values.Single().Value);
        Assert.Equal(0.75, result.Values.Single().Confidence);
    }

    [Fact]
    public void Find_Cancelled_Throws() =>
        Assert.ThrowsAny<OperationCanceledException>(() => new TruthFinder().Find(new FactTable([new("a", "o", "x")]), new CancellationToken(canceled: true)));

    [Fact]
    public void TruthFinder_NegativePrior_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TruthFinder(new TruthOptions { Priors = [new SourcePrior("a", -1, 0)] }));

    private static TruthResult Find(TruthMethod method, List<FactClaim> claims) =>
        new TruthFinder(new TruthOptions { Method = method }).Find(new FactTable(claims));

    private static void AssertSane(TruthResult result)
    {
        Assert.All(result.Values, value => Assert.InRange(value.Confidence, 0, 1));
        Assert.All(result.Sources, source => Assert.True(source is { Trust: >= 0 and <= 1, Low: >= 0 and <= 1, High: >= 0 and <= 1 }, source.ToString()));
    }
}
