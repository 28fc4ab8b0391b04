using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

/// <summary>Makes tables of claims of which the truth is known: the value that ends in <c>-true</c>.</summary>
internal static class ImaginedTable
{
    /// <summary>Returns what independent sources of given accuracies say about some objects; half of all errors are the same.</summary>
    public static List<FactClaim> Independent(int seed, int objects, double coverage, params double[] accuracies)
    {
        Random random = new(seed);
        List<FactClaim> claims = [];
        for (int o = 0; o < objects; o++)
        {
            for (int s = 0; s < accuracies.Length; s++)
            {
                if (random.NextDouble() < coverage) claims.Add(new FactClaim($"s{s:00}", $"o{o:000}", Value(random, o, accuracies[s])));
            }
        }

        return claims;
    }

    /// <summary>Adds sources that take over four in five of another's claims and say something of their own now and then.</summary>
    public static List<FactClaim> WithCopies(List<FactClaim> claims, int seed, string original, int copies)
    {
        Random random = new(seed);
        List<FactClaim> all = [.. claims];
        for (int copy = 0; copy < copies; copy++)
        {
            foreach (FactClaim claim in claims.Where(claim => claim.Source == original))
            {
                if (random.NextDouble() < 0.8) all.Add(claim with { Source = $"copy{copy}" });
                else if (random.NextDouble() < 0.5) all.Add(new FactClaim($"copy{copy}", claim.Object, Value(random, int.Parse(claim.Object.AsSpan(1)), 0.6)));
            }
        }

        return all;
    }

    public static double Accuracy(TruthResult result) => result.Values.Average(value => value.Value.EndsWith("-true", StringComparison.Ordinal) ? 1.0 : 0.0);

    private static string Value(Random random, int o, double accuracy)
    {
        if (random.NextDouble() < accuracy) return $"{o}-true";
        return random.NextDouble() < 0.5 ? $"{o}-rumour" : $"{o}-{random.Next(5)}";
    }
}
