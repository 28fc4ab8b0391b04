using System.Globalization;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class MeasuredTruthTests
{
    [Fact]
    public void Find_NoisyMeasurementsWithSlips_IsNearerThanAnySource()
    {
        Random random = new(21);
        double[] noise = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];
        List<FactClaim> claims = [];
        double[] truth = [.. Enumerable.Range(0, 200).Select(_ => Math.Exp(random.NextDouble() * 10 + 3))];
        for (int o = 0; o < truth.Length; o++)
        {
            for (int s = 0; s < noise.Length; s++)
            {
                double slip = random.NextDouble() < 0.03 ? 1000 : 1;
                double value = truth[o] * (1 + noise[s] * (random.NextDouble() - 0.5) * 3.4) * slip;
                claims.Add(new FactClaim($"s{s}", $"o{o:000}", value.ToString("R", CultureInfo.InvariantCulture)));
            }
        }

        TruthResult result = Find(claims);
        Assert.Equal(ValueKind.Number, result.Kind);
        double[] off = [.. result.Values.Select((value, o) => Math.Abs(double.Parse(value.Value, CultureInfo.InvariantCulture) / truth[o] - 1)).Order()];
        Assert.True(off[^1] < 0.05, $"{off[^1]}");
        Assert.True(off[100] < 0.003, $"{off[100]}");
        Assert.InRange(result.Values.Where((value, o) => value.Low <= truth[o] && truth[o] <= value.High).Count(), 160, 200);
        Assert.True(result.Sources[0].Trust > result.Sources[6].Trust);
    }

    [Theory]
    [InlineData("1164", "1164", "1200", "1000", "700", "1164")]
    [InlineData("1200", "1164", "1200", "1000", "1164", "1164")]
    [InlineData("900-1300", "1164", "40", "40000", "1164", "1164")]
    public void Find_RoundedNumbersAndRanges_AreCompatible(string a, string b, string c, string d, string e, string expected)
    {
        List<FactClaim> claims = [.. AgreeingSources(12)];
        claims.AddRange([new("a", "x", a), new("b", "x", b), new("c", "x", c), new("d", "x", d), new("e", "x", e)]);
        Assert.Equal(expected, Find(claims).Values.Single(value => value.Object == "x").Value);
    }

    [Fact]
    public void Find_WrongDatesOnBothSides_BelievesTheDayBetween()
    {
        Random random = new(22);
        List<FactClaim> claims = [];
        for (int o = 0; o < 60; o++)
        {
            for (int s = 0; s < 5; s++)
            {
                int off = random.NextDouble() < 0.7 ? 0 : random.Next(2) * 2 - 1;
                claims.Add(new FactClaim($"s{s}", $"o{o:00}", new DateOnly(2024, 3, 1).AddDays(o + off).ToString("O", CultureInfo.InvariantCulture)));
            }
        }

        claims.AddRange([new("s0", "x", "2025-06-09"), new("s1", "x", "2025-06-10"), new("s2", "x", "2025-06-11")]);
        TruthResult result = Find(claims);
        Assert.Equal(ValueKind.Date, result.Kind);
        Assert.Equal("2025-06-10", result.Values.Single(value => value.Object == "x").Value);
    }

    [Fact]
    public void Find_TimesInSeveralForms_AreOneValue()
    {
        TruthResult result = Find([new("a", "o", "7:10 pm"), new("b", "o", "19:10"), new("c", "o", "7:10")]);
        Assert.Equal(ValueKind.Time, result.Kind);
        Assert.Equal(["a", "b"], result.Values.Single().Supporters.Order());
    }

    [Fact]
    public void Find_PartsOfAPlace_SupportTheirWhole()
    {
        ValueHierarchy hierarchy = new([KeyValuePair.Create("Lyon", "France"), KeyValuePair.Create("Bordeaux", "France"), KeyValuePair.Create("Turin", "Italy")]);
        FactTable table = new([new("a", "o", "Lyon"), new("b", "o", "France"), new("c", "o", "Turin"), new("d", "o", "Turin"), new("e", "o", "France")]);
        BelievedValue value = new TruthFinder(new TruthOptions { Hierarchy = hierarchy }).Find(table).Values.Single();
        Assert.Equal("Lyon", value.Value);
        Assert.Equal(["a", "b", "e"], value.Supporters.ToArray());
    }

    [Fact]
    public void Find_GradesFromOneToFive_AreLabelsAndNotNumbers()
    {
        Random random = new(23);
        IEnumerable<FactClaim> claims = Enumerable.Range(0, 300).Select(i => new FactClaim($"s{i % 6}", $"o{i / 6}", $"{random.Next(1, 6)}"));
        Assert.Equal(ValueKind.Category, Find([.. claims]).Kind);
    }

    private static IEnumerable<FactClaim> AgreeingSources(int objects) =>
        Enumerable.Range(0, objects).SelectMany(o => "abcde".Select(source => new FactClaim($"{source}", $"o{o}", $"{o * 37 + 1013}")));

    private static TruthResult Find(List<FactClaim> claims) => new TruthFinder().Find(new FactTable(claims));
}
