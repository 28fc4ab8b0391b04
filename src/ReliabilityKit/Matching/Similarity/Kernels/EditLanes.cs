using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>As <see cref="EditColumn"/>, for several texts side by side.</summary>
/// <typeparam name="TLane">A lane: as many rows as it has bits.</typeparam>
internal unsafe struct EditLanes<TLane>
    where TLane : unmanaged, IBinaryInteger<TLane>
{
    private Vector512<TLane> _rises;
    private Vector512<TLane> _falls;

    /// <inheritdoc cref="EditColumn.First"/>
    public static EditLanes<TLane> First => new() { _rises = Vector512<TLane>.AllBitsSet };

    /// <summary>Reads what <see cref="Store"/> wrote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EditLanes<TLane> Load(TLane* rises, TLane* falls) => new() { _rises = Vector512.Load(rises), _falls = Vector512.Load(falls) };

    /// <summary>Writes the lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Store(TLane* rises, TLane* falls)
    {
        _rises.Store(rises);
        _falls.Store(falls);
    }

    /// <inheritdoc cref="EditColumn.Step(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(Vector512<TLane> equal)
    {
        Vector512<TLane> diagonal = (((equal & _rises) + _rises) ^ _rises) | equal | _falls;
        Vector512<TLane> ups = ((_falls | ~(diagonal | _rises)) << 1) | Vector512<TLane>.One;
        Vector512<TLane> downs = (_rises & diagonal) << 1;
        _rises = downs | ~(diagonal | ups);
        _falls = ups & diagonal;
    }

    /// <summary>As <see cref="Step(Vector512{TLane})"/>, only in some lanes.</summary>
    /// <param name="equal">The rows that have the character.</param>
    /// <param name="goesOn">All ones in lanes whose text goes on.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(Vector512<TLane> equal, Vector512<TLane> goesOn)
    {
        EditLanes<TLane> next = this;
        next.Step(equal);
        Take(next, goesOn);
    }

    /// <summary>As <see cref="EditColumn.Step(ulong, ref ulong, ref ulong)"/>, only in some lanes.</summary>
    /// <param name="equal">The rows that have the character.</param>
    /// <param name="goesOn">All ones in lanes whose text goes on.</param>
    /// <param name="up">1 where the row above rises here; receives the same of the last row.</param>
    /// <param name="down">1 where the row above falls here; receives the same of the last row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(Vector512<TLane> equal, Vector512<TLane> goesOn, ref Vector512<TLane> up, ref Vector512<TLane> down)
    {
        Vector512<TLane> vertical = equal | _falls;
        equal |= down;
        Vector512<TLane> horizontal = (((equal & _rises) + _rises) ^ _rises) | equal;
        Vector512<TLane> ups = _falls | ~(horizontal | _rises), downs = _rises & horizontal;
        Vector512<TLane> upsHere = (ups << 1) | up;
        EditLanes<TLane> next = new() { _rises = (downs << 1) | down | ~(vertical | upsHere), _falls = upsHere & vertical };
        up = ups >>> (sizeof(TLane) * 8 - 1);
        down = downs >>> (sizeof(TLane) * 8 - 1);
        Take(next, goesOn);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(EditLanes<TLane> next, Vector512<TLane> goesOn)
    {
        _rises = Vector512.ConditionalSelect(goesOn, next._rises, _rises);
        _falls = Vector512.ConditionalSelect(goesOn, next._falls, _falls);
    }
}
