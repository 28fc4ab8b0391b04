using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Differences between the entries of queries and the texts of a block: four planes each; greater ones than 15 are taken for 15.</summary>
internal sealed unsafe class SieveTables
{
    /// <summary>The bits of a difference.</summary>
    public const int Bits = 4;

    /// <summary>The 64-bit words of an entry.</summary>
    public const int EntryWords = Bits * CountPlanes.Words;

    private int _capacity;

    /// <summary>The differences of single classes.</summary>
    public ulong* Digits { get; private set; }

    /// <summary>The differences of halves of groups.</summary>
    public ulong* Halves { get; private set; }

    /// <summary>The differences of groups.</summary>
    public ulong* Entries { get; private set; }

    /// <summary>Makes room.</summary>
    public void Reserve(int digits, int halves, int entries)
    {
        if (digits + halves + entries > _capacity)
        {
            _capacity = (digits + halves + entries) * 3 / 2;
            NativeMemory.AlignedFree(Digits);
            Digits = (ulong*)NativeMemory.AlignedAlloc((nuint)_capacity * EntryWords * sizeof(ulong), 64);
        }

        Halves = Digits + (nint)digits * EntryWords;
        Entries = Halves + (nint)halves * EntryWords;
    }

    ~SieveTables() => NativeMemory.AlignedFree(Digits);
}
