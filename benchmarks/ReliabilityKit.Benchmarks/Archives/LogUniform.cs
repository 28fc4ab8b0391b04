namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>Draws ranks as words and names are met in news: the second half as often as the first, after G. K. Zipf (1949).</summary>
internal static class LogUniform
{
    /// <summary>Returns a rank from 0 to <paramref name="count"/> - 1; the rank r comes with a probability near 1 / (r + 1).</summary>
    public static int Next(Random random, int count) => (int)Math.Min(count - 1, Math.Pow(count + 1, random.NextDouble()) - 1);
}
