using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class SharedErrorTests
{
    [Fact]
    public void Find_SharedErrorsAndSharedTruths_ErrorsAreSuspect()
    {
        List<FactClaim> claims = [];
        for (int o = 0; o < 60; o++)
        {
            for (int s = 0; s < 6; s++) claims.Add(new($"honest {s}", $"o{o}", Says(s, o)));
            // Both pairs agree on all objects; the one pair is always right, the other has made the same mistakes.
            string error = o % 3 == 0 ? $"odd {o}" : "true";
            claims.AddRange([new("twin 1", $"o{o}", error), new("twin 2", $"o{o}", error), new("right 1", $"o{o}", "true"), new("right 2", $"o{o}", "true")]);
        }

        TruthResult result = new TruthFinder().Find(new FactTable(claims));

        Assert.Equal(("twin 1", "twin 2"), (result.SuspectedCopies[0].SourceA, result.SuspectedCopies[0].SourceB));
        Assert.True(result.SuspectedCopies[0].Score > 0.99);
        Assert.DoesNotContain(result.SuspectedCopies, copy => copy.Score > 0.5 && copy.SourceA.StartsWith("right", StringComparison.Ordinal));
    }

    /// <summary>Each honest source errs now and then, on other objects and in another way than the others.</summary>
    private static string Says(int source, int o) => (o + 7 * source) % 11 == 0 ? $"slip {source} {o}" : "true";
}
