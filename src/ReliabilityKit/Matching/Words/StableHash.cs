namespace ReliabilityKit.Matching.Words;

/// <summary>A hash of words that is the same in every process, so that it can be stored and compared across runs.</summary>
/// <remarks>FNV-1a over UTF-16 code units, 64 bits, with a last mixing step: two of a million words meet with a probability below one in ten million.</remarks>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Returns the hash of a word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Offset;
        foreach (char c in word) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>Returns a hash of two hashes, in this order.</summary>
    public static ulong Combine(ulong first, ulong second) => Mix(first * Prime ^ second);

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ hash >> 32;
    }
}
