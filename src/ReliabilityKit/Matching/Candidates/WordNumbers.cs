using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Numbers the words of an archive, so that a word takes four bytes wherever it stands, and keeps what each says.</summary>
internal sealed class WordNumbers
{
    private readonly HashNumbers _numbers = new();
    private readonly PagedList<float> _bits = new();
    private readonly PagedList<int> _sets = new();

    /// <summary>Gets how many words there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>Gets the number of bytes taken up.</summary>
    public long Bytes => _numbers.Bytes + _bits.Bytes + _sets.Bytes;

    /// <summary>Returns the information of a word, in bits.</summary>
    public float BitsOf(int word) => _bits[word];

    /// <summary>Returns the words of a set in ascending order.</summary>
    public ReadOnlySpan<int> Set(int address, int count) => _sets.Slice(address, count);

    /// <summary>Adds a set of words.</summary>
    /// <returns>Its address.</returns>
    public int Add(WordSet words)
    {
        int address = _sets.Reserve(words.Hashes.Length);
        Span<int> numbers = _sets.Slice(address, words.Hashes.Length);
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Add(words.Hashes[i], words.Bits[i]);
        numbers.Sort();
        return address;
    }

    /// <summary>Returns the numbers of the words of a set in ascending order; words that no claim here has are left out.</summary>
    public int[] Find(WordSet words)
    {
        List<int> numbers = new(words.Hashes.Length);
        foreach (ulong hash in words.Hashes)
        {
            if (_numbers.Find(hash) is var number and >= 0) numbers.Add(number);
        }

        numbers.Sort();
        return [.. numbers];
    }

    private int Add(ulong hash, float bits)
    {
        int known = _numbers.Count;
        int number = _numbers.Add(hash);
        if (number == known) _bits.Add(bits);
        return number;
    }
}
