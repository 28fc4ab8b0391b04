using System.Buffers;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>Some long queries, as what has to be added up to know how many of their characters have no partner in a text.</summary>
/// <remarks>
/// <para>
/// Of rare characters that a query has once or twice, a term says that a text has none about there; of others, as many terms as there are
/// characters, that it has fewer than one, than two, and so on. Of a frequent class a digit says by how many the query has more, as a whole or
/// in a half: numbers that many queries share.
/// </para>
/// <para>
/// Queries of one length are in the order of the number of their terms, so that a processor foretells where each ends. What is large is in pooled
/// memory: call <see cref="Return"/> when done.
/// </para>
/// </remarks>
internal sealed class PlaceQueries
{
    /// <summary>The terms that are added at once: queries have a multiple of it.</summary>
    public const int TermGroup = 8;

    /// <summary>The planes of a digit.</summary>
    public const int DigitPlanes = 3;

    private const int Digits = LetterClasses.FrequentCount;
    private const int GreatestTerms = 64;
    private const int Often = 3;
    private const int UsualEntries = 48;
    private const int Column = PlacePlanes.GreatestFrequent + 2;

    // The plane of a term that is never true.
    private const ushort Never = 0;

    private readonly int[] _digitOf = ArrayPool<int>.Shared.Rent(Digits * Column * Column);
    private readonly List<PlaceDigit> _digits = [];
    private readonly int[] _slots;
    private readonly int[] _starts;
    private ushort[] _entries;
    private int _count;

    /// <summary>Reads queries.</summary>
    /// <param name="texts">Their side.</param>
    /// <param name="from">The first slot.</param>
    /// <param name="to">The slot after the last.</param>
    public PlaceQueries(JoinTexts texts, int from, int to)
    {
        int longest = texts.LengthOf(to - 1);
        _digitOf.AsSpan(0, Digits * Column * Column).Clear();
        _entries = ArrayPool<ushort>.Shared.Rent((to - from) * UsualEntries);
        FirstPlace = PlaceWindows.PlaceOf(0, longest);
        PlaceCount = PlaceWindows.PlaceOf(longest - 1, longest) - FirstPlace + 1;
        int[] starts = new int[to - from];
        long[] rented = ArrayPool<long>.Shared.Rent(to - from);
        Span<long> keys = rented.AsSpan(0, to - from);
        for (int slot = from; slot < to; slot++)
        {
            starts[slot - from] = _count;
            AddEntries(texts, slot);
            keys[slot - from] = (long)texts.LengthOf(slot) << 48 | (long)(_count - starts[slot - from]) << 32 | (uint)slot;
        }

        keys.Sort();
        _slots = new int[keys.Length];
        GroupCounts = new byte[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            _slots[i] = (int)keys[i];
            GroupCounts[i] = (byte)((int)((keys[i] >> 32 & ushort.MaxValue) - Digits) / TermGroup);
        }

        _starts = Array.ConvertAll(_slots, slot => starts[slot - from]);
        ArrayPool<long>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(_digitOf);
    }

    /// <summary>The first place of the longest query.</summary>
    public int FirstPlace { get; }

    /// <summary>The number of its places.</summary>
    public int PlaceCount { get; }

    /// <summary>By place in the order the slot.</summary>
    public ReadOnlySpan<int> Slots => _slots;

    /// <summary>By place in the order where its entries begin: the planes of its digits by rank, then its terms.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>By place in the order the number of groups of terms.</summary>
    public byte[] GroupCounts { get; }

    /// <summary>The entries of all queries.</summary>
    public ReadOnlySpan<ushort> Entries => _entries.AsSpan(0, _count);

    /// <summary>The different digits.</summary>
    public ReadOnlySpan<PlaceDigit> DifferentDigits => CollectionsMarshal.AsSpan(_digits);

    /// <summary>Gives the memory back; there are no entries any more.</summary>
    public void Return()
    {
        ArrayPool<ushort>.Shared.Return(_entries);
        (_entries, _count) = ([], 0);
    }

    /// <summary>The plane that says that a rare class is not about a place, the first of it by class.</summary>
    public int UnitPlane(int rare) => 1 + rare * PlaceCount;

    /// <summary>The plane that says that there is less than one of a rare class; greater counts follow.</summary>
    public int RarePlane(int rare) => UnitPlane(PlaceTexts.RareCount) + rare * PlacePlanes.GreatestRare;

    /// <summary>The first plane of a digit.</summary>
    public int DigitPlane(int digit) => RarePlane(PlaceTexts.RareCount) + digit * DigitPlanes;

    private void AddEntries(JoinTexts texts, int slot)
    {
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength], counts = stackalloc byte[LetterClasses.Count], left = stackalloc byte[Digits];
        classes = classes[..texts.ReadClasses(slot, classes)];
        counts.Clear();
        left.Clear();
        for (int i = 0; i < classes.Length; i++)
        {
            int rank = LetterClasses.Ranks[classes[i]];
            counts[rank]++;
            if (rank < Digits && 2 * i < classes.Length) left[rank]++;
        }

        for (int rank = 0; rank < Digits; rank++) Add((ushort)DigitPlane(DigitOf(rank, counts[rank], left[rank])));
        AddTerms(classes, counts);
    }

    private void AddTerms(ReadOnlySpan<byte> classes, Span<byte> counts)
    {
        int end = _count + GreatestTerms, begin = _count;
        for (int i = 0; i < classes.Length && _count < end; i++)
        {
            int rank = LetterClasses.Ranks[classes[i]], rare = rank - Digits;
            if (rare < 0 || counts[rank] >= Often) continue;
            Add((ushort)(UnitPlane(rare) + PlaceWindows.PlaceOf(i, classes.Length) - FirstPlace));
        }

        for (int rank = Digits; rank < counts.Length; rank++)
        {
            if (counts[rank] < Often) continue;
            for (int i = 0; i < Math.Min((int)counts[rank], PlacePlanes.GreatestRare) && _count < end; i++)
                Add((ushort)(RarePlane(rank - Digits) + i));
        }

        while ((_count - begin) % TermGroup != 0) Add(Never);
    }

    private int DigitOf(int rank, int count, int left)
    {
        bool isGreat = count > PlacePlanes.GreatestFrequent;
        PlaceDigit digit = isGreat ? new PlaceDigit(rank, PlacePlanes.GreatestFrequent, 0, 0) : PlaceDigit.Of(rank, count, left);
        // The last column is for counts of which no more is told.
        ref int number = ref _digitOf[(rank * Column + digit.Whole) * Column + (isGreat ? Column - 1 : left)];
        if (number == 0)
        {
            _digits.Add(digit);
            number = _digits.Count;
        }

        return number - 1;
    }

    private void Add(ushort entry)
    {
        if (_count == _entries.Length)
        {
            ushort[] larger = ArrayPool<ushort>.Shared.Rent(2 * _count);
            _entries.CopyTo(larger.AsSpan());
            ArrayPool<ushort>.Shared.Return(_entries);
            _entries = larger;
        }

        _entries[_count++] = entry;
    }
}
