using System.Runtime.CompilerServices;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Numbers for names, in the order in which they come.</summary>
/// <remarks>
/// The letters of all names lie in one array and places are found by open addressing: a table of a million names is a handful of objects, and text is
/// made only of those that are asked for. The hash is that of the runtime, which strangers cannot foresee.
/// </remarks>
internal sealed class NameTable
{
    private char[] _letters = new char[256];
    private int[] _ends = new int[32];
    private int[] _hashes = new int[32];
    private int[] _places = new int[64];

    /// <summary>Gets the number of names.</summary>
    public int Count { get; private set; }

    /// <summary>Gets a name by its number.</summary>
    public ReadOnlySpan<char> this[int number]
    {
        get
        {
            int start = number == 0 ? 0 : _ends[number - 1];
            return _letters.AsSpan(start, _ends[number] - start);
        }
    }

    /// <summary>Returns the number of a name, new if it has none yet.</summary>
    public int Add(ReadOnlySpan<char> name) => Add(name, string.GetHashCode(name));

    /// <summary>Adds all names of another table and returns their numbers in this one.</summary>
    public int[] Add(NameTable other)
    {
        int[] numbers = new int[other.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Add(other[i], other._hashes[i]);
        return numbers;
    }

    /// <summary>Returns the place of each name in ordinal order, and the names in that order.</summary>
    public (int[] Rank, string[] Ordered) Order()
    {
        int[] numbers = OrdinalSort.Sort(this);
        int[] rank = new int[numbers.Length];
        string[] ordered = new string[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            rank[numbers[i]] = i;
            ordered[i] = this[numbers[i]].ToString();
        }

        return (rank, ordered);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Add(ReadOnlySpan<char> name, int hash)
    {
        int mask = _places.Length - 1;
        int place = hash & mask;
        for (; _places[place] != 0; place = (place + 1) & mask)
        {
            int number = _places[place] - 1;
            if (_hashes[number] == hash && this[number].SequenceEqual(name)) return number;
        }

        _places[place] = Append(name, hash) + 1;
        if (2 * Count > _places.Length) Widen();
        return Count - 1;
    }

    private int Append(ReadOnlySpan<char> name, int hash)
    {
        int start = Count == 0 ? 0 : _ends[Count - 1];
        int end = checked(start + name.Length);
        if (end > _letters.Length) Array.Resize(ref _letters, (int)Math.Min(Array.MaxLength, Math.Max(2L * _letters.Length, end)));
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
            Array.Resize(ref _hashes, 2 * Count);
        }

        name.CopyTo(_letters.AsSpan(start));
        (_ends[Count], _hashes[Count]) = (end, hash);
        return Count++;
    }

    private void Widen()
    {
        _places = new int[2 * _places.Length];
        int mask = _places.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int place = _hashes[number] & mask;
            while (_places[place] != 0) place = (place + 1) & mask;
            _places[place] = number + 1;
        }
    }
}
