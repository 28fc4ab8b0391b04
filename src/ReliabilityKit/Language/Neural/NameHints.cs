namespace ReliabilityKit.Language.Neural;

/// <summary>Whether a word is found in lists of names: bits of hashes, from which the lists themselves cannot be read (Bloom 1970).</summary>
internal sealed class NameHints
{
    /// <summary>Number of lists in models that do not say it.</summary>
    public const int DefaultLists = 4;

    private const int Hashes = 3;
    private readonly byte[] _bits;

    /// <param name="bits">The bits; their number is a power of two, or none for no hints at all.</param>
    /// <param name="lists">Number of lists.</param>
    public NameHints(byte[] bits, int lists = DefaultLists)
    {
        if ((bits.Length & (bits.Length - 1)) != 0)
            throw new InvalidDataException($"{bits.Length} bytes of hints on names, which is no power of two");
        _bits = bits;
        Lists = lists;
    }

    /// <summary>Gets the number of lists.</summary>
    public int Lists { get; }

    /// <summary>Gets the bits as they are stored.</summary>
    public ReadOnlyMemory<byte> Bits => _bits;

    /// <summary>Adds a word to a list.</summary>
    /// <param name="word">The word, folded and in lower case.</param>
    /// <param name="list">The list.</param>
    public void Add(ReadOnlySpan<char> word, int list)
    {
        ulong hash = Hash(word, list);
        for (int i = 0; i < Hashes; i++)
            _bits[Index(hash, i)] |= Mask(hash, i);
    }

    /// <summary>Returns the lists a word is in, as bits; with a small probability some it is not in.</summary>
    /// <param name="word">The word, folded and in lower case.</param>
    public int Find(ReadOnlySpan<char> word)
    {
        if (_bits.Length == 0)
            return 0;
        int found = 0;
        for (int list = 0; list < Lists; list++)
        {
            if (Contains(Hash(word, list)))
                found |= 1 << list;
        }

        return found;
    }

    private static ulong Hash(ReadOnlySpan<char> word, int list)
    {
        ulong hash = 14695981039346656037UL + (ulong)list;
        foreach (char c in word)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    // Twenty fresh bits of the hash for each of the places.
    private static uint Place(ulong hash, int number) => (uint)(hash >> (20 * number)) & 0xFFFFF;

    private static byte Mask(ulong hash, int number) => (byte)(1 << (int)(Place(hash, number) & 7));

    private bool Contains(ulong hash)
    {
        for (int i = 0; i < Hashes; i++)
        {
            if ((_bits[Index(hash, i)] & Mask(hash, i)) == 0)
                return false;
        }

        return true;
    }

    private int Index(ulong hash, int number) => (int)(Place(hash, number) >> 3) & (_bits.Length - 1);
}
