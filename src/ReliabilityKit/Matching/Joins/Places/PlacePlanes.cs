using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>The texts of a block, a bit each: which have a rare class in a unit, and which have at least so many of a class. One for each thread.</summary>
internal sealed unsafe class PlacePlanes
{
    /// <summary>The greatest count of a rare class that is told apart from greater ones.</summary>
    public const int GreatestRare = 8;

    /// <summary>The greatest count of a frequent class that is told apart from greater ones.</summary>
    public const int GreatestFrequent = 31;

    private const int Frequent = LetterClasses.FrequentCount;
    private const int Words = CountPlanes.Words;

    private readonly PlaceTables _tables = new();
    private readonly byte[] _seen = new byte[LetterClasses.Count];

    /// <summary>The units of the longest text.</summary>
    public int Units { get; private set; }

    private int RareFrom => PlaceTexts.RareCount * Units;

    private int WholeFrom => RareFrom + PlaceTexts.RareCount * GreatestRare;

    private int LeftFrom => WholeFrom + Frequent * (GreatestFrequent + 1);

    private int RightFrom => LeftFrom + Frequent * (PlaceTexts.GreatestPart + 1);

    /// <summary>By unit the texts that have a rare class there.</summary>
    public ulong* UnitsOf(int rare) => _tables[rare * Units];

    /// <summary>By count from 1 the texts that have at least so many of a rare class.</summary>
    public ulong* RareOf(int rare) => _tables[RareFrom + rare * GreatestRare];

    /// <summary>By count from 0 the texts that have at least so many of a frequent class.</summary>
    public ulong* WholeOf(int rank) => _tables[WholeFrom + rank * (GreatestFrequent + 1)];

    /// <summary>The same for their left parts.</summary>
    public ulong* LeftOf(int rank) => _tables[LeftFrom + rank * (PlaceTexts.GreatestPart + 1)];

    /// <summary>The same for their right parts.</summary>
    public ulong* RightOf(int rank) => _tables[RightFrom + rank * (PlaceTexts.GreatestPart + 1)];

    /// <summary>Reads the texts of a block.</summary>
    public void Fill(JoinTexts texts, int block)
    {
        int first = block * CountPlanes.BlockSize, count = Math.Min(CountPlanes.BlockSize, texts.ShortCount - first);
        Units = (texts.LengthOf(first + count - 1) + PlaceTexts.UnitSize - 1) / PlaceTexts.UnitSize;
        int planes = RightFrom + Frequent * (PlaceTexts.GreatestPart + 1);
        _tables.Reserve(planes);
        new Span<ulong>(_tables.Planes, planes * Words).Clear();
        FillRare(texts.Places.TokensOf(block));
        for (int i = Math.Max(0, texts.Places.First - first); i < count; i++) FillFrequent(texts, first + i, i);
        for (int rank = 0; rank < Frequent; rank++)
        {
            AddGreater(WholeOf(rank), GreatestFrequent);
            AddGreater(LeftOf(rank), PlaceTexts.GreatestPart);
            AddGreater(RightOf(rank), PlaceTexts.GreatestPart);
        }
    }

    private void FillRare(ReadOnlySpan<byte> tokens)
    {
        ulong* units = UnitsOf(0), counts = RareOf(0);
        ReadOnlySpan<byte> steps = PlaceTexts.StepOf, classes = PlaceTexts.ClassOf;
        int text = 0, unit = 0;
        Span<byte> seen = _seen;
        seen.Clear();
        foreach (byte token in tokens)
        {
            if (PlaceTexts.IsEnd(token))
            {
                (text, unit) = (text + 1, 0);
                seen.Clear();
                continue;
            }

            unit += steps[token];
            int rare = classes[token];
            if (rare == PlaceTexts.RareCount) continue;
            ulong bit = 1UL << text % 64;
            units[(rare * Units + unit) * Words + text / 64] |= bit;
            int count = seen[rare]++;
            if (count < GreatestRare) counts[(rare * GreatestRare + count) * Words + text / 64] |= bit;
        }
    }

    private void FillFrequent(JoinTexts texts, int slot, int text)
    {
        byte* counts = texts.Signatures.Orders + (nint)slot * OrderRow.Size + OrderRow.Counts;
        ReadOnlySpan<byte> parts = texts.Places.PartsOf(slot);
        ulong bit = 1UL << text % 64;
        ulong* whole = WholeOf(0) + text / 64, left = LeftOf(0) + text / 64, right = RightOf(0) + text / 64;
        for (int rank = 0; rank < Frequent; rank++)
        {
            whole[(rank * (GreatestFrequent + 1) + Math.Min((int)counts[rank], GreatestFrequent)) * Words] |= bit;
            left[(rank * (PlaceTexts.GreatestPart + 1) + (parts[rank] & 15)) * Words] |= bit;
            right[(rank * (PlaceTexts.GreatestPart + 1) + (parts[rank] >> 4)) * Words] |= bit;
        }
    }

    /// <summary>Makes of the texts that have just so many those that have at least so many.</summary>
    private static void AddGreater(ulong* planes, int greatest)
    {
        for (int i = greatest * Words - 1; i >= 0; i--) planes[i] |= planes[i + Words];
    }
}
