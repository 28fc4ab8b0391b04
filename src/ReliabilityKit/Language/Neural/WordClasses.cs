using System.Buffers.Binary;

namespace ReliabilityKit.Language.Neural;

/// <summary>What a dictionary says of a word: its possible parts of speech and forms, and the class of thing a noun stands for.</summary>
/// <remarks>
/// A static function (Botelho et al. 2007, Graf and Lemire 2020): three places of a table, combined by exclusive or, hold a word's class
/// and eight bits to tell whether it is in the dictionary at all. The words cannot be read from it, and one in 256 that is not in it seems to be.
/// </remarks>
internal sealed class WordClasses
{
    /// <summary>Bytes of an entry: the number of the class, and a check.</summary>
    private const int EntrySize = 3;

    private readonly ReadOnlyMemory<byte> _table;
    private readonly uint _segment;
    private readonly ulong _seed;
    private readonly int[] _classes;

    /// <param name="seed">What hashes begin with.</param>
    /// <param name="classes">The classes by number; the first stands for unknown words.</param>
    /// <param name="table">The entries, three segments of the same length; may be empty.</param>
    public WordClasses(ulong seed, int[] classes, ReadOnlyMemory<byte> table)
    {
        if (table.Length % (3 * EntrySize) != 0)
            throw new InvalidDataException($"{table.Length} bytes of word classes, which are no three segments");
        _seed = seed;
        _classes = classes;
        _table = table;
        _segment = (uint)(table.Length / (3 * EntrySize));
    }

    /// <summary>Gets a table that knows no word.</summary>
    public static WordClasses None { get; } = new(0, [0], default);

    /// <summary>Gets whether there are no words.</summary>
    public bool IsEmpty => _segment == 0;

    /// <summary>Reads a table.</summary>
    public static WordClasses Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
            return None;
        ReadOnlySpan<byte> header = bytes.Span;
        ulong seed = BinaryPrimitives.ReadUInt64LittleEndian(header);
        int[] classes = new int[BinaryPrimitives.ReadInt32LittleEndian(header[sizeof(ulong)..])];
        int at = sizeof(ulong) + sizeof(int);
        for (int i = 0; i < classes.Length; i++, at += sizeof(int))
            classes[i] = BinaryPrimitives.ReadInt32LittleEndian(header[at..]);
        return new WordClasses(seed, classes, bytes[at..]);
    }

    /// <summary>Writes the table.</summary>
    public byte[] Write()
    {
        byte[] bytes = new byte[sizeof(ulong) + ((1 + _classes.Length) * sizeof(int)) + _table.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, _seed);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(ulong)), _classes.Length);
        for (int i = 0; i < _classes.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(ulong) + ((1 + i) * sizeof(int))), _classes[i]);
        _table.Span.CopyTo(bytes.AsSpan(bytes.Length - _table.Length));
        return bytes;
    }

    /// <summary>Returns the class of a word, 0 if it is not known.</summary>
    /// <param name="word">The word, folded and in lower case.</param>
    public int Find(ReadOnlySpan<char> word)
    {
        if (IsEmpty)
            return 0;
        ulong hash = Hash(word, _seed);
        ReadOnlySpan<byte> table = _table.Span;
        int entry = Entry(table, Place(hash, 0, _segment)) ^ Entry(table, Place(hash, 1, _segment)) ^ Entry(table, Place(hash, 2, _segment));
        int number = entry & 0xFFFF;
        return entry >> 16 == Check(hash) && number < _classes.Length ? _classes[number] : 0;
    }

    /// <summary>Hashes a word.</summary>
    public static ulong Hash(ReadOnlySpan<char> word, ulong seed)
    {
        ulong hash = 14695981039346656037UL ^ seed;
        foreach (char c in word)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    /// <summary>Returns one of the three places of a hash.</summary>
    public static int Place(ulong hash, int number, uint segment)
    {
        uint part = (uint)ulong.RotateLeft(hash, 21 * number);
        return (int)((number * segment) + (uint)(((ulong)part * segment) >> 32));
    }

    /// <summary>Returns the eight bits by which a word is told from one that is not in the table.</summary>
    public static int Check(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15) >> 56);

    private static int Entry(ReadOnlySpan<byte> table, int place)
    {
        ReadOnlySpan<byte> entry = table.Slice(place * EntrySize, EntrySize);
        return entry[0] | (entry[1] << 8) | (entry[2] << 16);
    }
}
