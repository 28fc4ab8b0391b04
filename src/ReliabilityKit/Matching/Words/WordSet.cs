using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Words;

/// <summary>The content words of a clause, each with its information: sorted, so that two sets are compared in one pass.</summary>
internal sealed class WordSet
{
    private readonly ulong[] _hashes;
    private readonly float[] _bits;

    private WordSet(ulong[] hashes, float[] bits)
    {
        _hashes = hashes;
        _bits = bits;
        foreach (float bit in bits) TotalBits += bit;
    }

    /// <summary>Gets the hashes of the stems, in ascending order.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes;

    /// <summary>Gets the information of each stem.</summary>
    public ReadOnlySpan<float> Bits => _bits;

    /// <summary>Gets the information of all words together.</summary>
    public double TotalBits { get; }

    /// <summary>Reads the content words of a text.</summary>
    public static WordSet Of(ReadOnlySpan<char> text)
    {
        List<(ulong Hash, float Bits)> stems = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            WordFacts facts = WordFacts.Of(word);
            if (!facts.IsStopWord) stems.Add((facts.StemHash, facts.Bits));
        }

        stems.Sort(static (a, b) => a.Hash.CompareTo(b.Hash));
        int count = KeepDistinct(CollectionsMarshal.AsSpan(stems));
        ulong[] hashes = new ulong[count];
        float[] bits = new float[count];
        for (int i = 0; i < count; i++) (hashes[i], bits[i]) = stems[i];
        return new WordSet(hashes, bits);
    }

    private static int KeepDistinct(Span<(ulong Hash, float Bits)> sorted)
    {
        int kept = 0;
        foreach ((ulong Hash, float Bits) stem in sorted)
        {
            if (kept == 0 || stem.Hash != sorted[kept - 1].Hash) sorted[kept++] = stem;
        }

        return kept;
    }

    /// <summary>Returns whether a stem is among the words.</summary>
    /// <param name="hash">Its hash.</param>
    public bool Contains(ulong hash) => Array.BinarySearch(_hashes, hash) >= 0;

    /// <summary>Returns the shared information as a share of the information of both: Jaccard's index with weights.</summary>
    /// <returns>From 0 to 1; 0 when either set is empty.</returns>
    public double Likeness(WordSet other)
    {
        double shared = SharedBits(other);
        double union = TotalBits + other.TotalBits - shared;
        return union > 0 ? shared / union : 0;
    }

    /// <summary>Returns the information of the words that both sets have.</summary>
    public double SharedBits(WordSet other)
    {
        double shared = 0;
        for (int i = 0, j = 0; i < _hashes.Length && j < other._hashes.Length;)
        {
            if (_hashes[i] < other._hashes[j]) i++;
            else if (_hashes[i] > other._hashes[j]) j++;
            else (shared, i, j) = (shared + _bits[i], i + 1, j + 1);
        }

        return shared;
    }
}
