using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>Planes, a bit for each text of a block, that stay where they are.</summary>
internal sealed unsafe class PlaceTables
{
    private const int Line = 64;

    private int _capacity;

    /// <summary>The planes.</summary>
    public ulong* Planes { get; private set; }

    /// <summary>Makes room; what was there is lost.</summary>
    public void Reserve(int planes)
    {
        if (planes <= _capacity) return;
        _capacity = planes * 9 / 8;
        NativeMemory.AlignedFree(Planes);
        Planes = (ulong*)NativeMemory.AlignedAlloc((nuint)_capacity * CountPlanes.Words * sizeof(ulong), Line);
    }

    /// <summary>A plane.</summary>
    public ulong* this[int plane] => Planes + (nint)plane * CountPlanes.Words;

    ~PlaceTables() => NativeMemory.AlignedFree(Planes);
}
