namespace ReliabilityKit.Training.Networks;

/// <summary>Random numbers from a seed, the same on every machine (SplitMix64, Steele et al. 2014).</summary>
internal sealed class Randomness(ulong seed)
{
    private ulong _state = seed * 0xD1342543DE82EF95 + 0x2545F4914F6CDD1D;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Returns a whole number from 0 up to, not including, a limit.</summary>
    public int Next(int limit) => (int)((Next() >> 33) * (ulong)limit >> 31);

    /// <summary>Returns a number from 0 up to, not including, 1.</summary>
    public float NextSingle() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>Returns true with a probability.</summary>
    public bool Chance(float probability) => NextSingle() < probability;

    /// <summary>Puts items into a random order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
