using System.Numerics;
using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>64 rows of a column of the textbook's table of Levenshtein distances, as differences between neighbours.</summary>
/// <remarks>
/// G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (1999), in the form of H. Hyyrö (2003). The
/// top row of the table grows by one a column, so the last distance is the number of columns plus the growth down the last of them.
/// </remarks>
internal struct EditColumn
{
    private ulong _rises;
    private ulong _falls;

    /// <summary>The column before the first character of the text: each row is one more than that above.</summary>
    public static EditColumn First => new() { _rises = ulong.MaxValue };

    /// <summary>Goes on by one character, in the topmost 64 rows.</summary>
    /// <param name="equal">The rows that have the character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(ulong equal)
    {
        ulong diagonal = (((equal & _rises) + _rises) ^ _rises) | equal | _falls;
        ulong ups = (_falls | ~(diagonal | _rises)) << 1 | 1;
        ulong downs = (_rises & diagonal) << 1;
        _rises = downs | ~(diagonal | ups);
        _falls = ups & diagonal;
    }

    /// <summary>Goes on by one character.</summary>
    /// <param name="equal">The rows that have the character.</param>
    /// <param name="up">1 when the row above rises here; receives the same of the last row.</param>
    /// <param name="down">1 when the row above falls here; receives the same of the last row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(ulong equal, ref ulong up, ref ulong down)
    {
        ulong vertical = equal | _falls;
        equal |= down;
        ulong horizontal = (((equal & _rises) + _rises) ^ _rises) | equal;
        ulong ups = _falls | ~(horizontal | _rises), downs = _rises & horizontal;
        (ulong upHere, ulong downHere) = (ups << 1 | up, downs << 1 | down);
        (up, down) = (ups >> 63, downs >> 63);
        _rises = downHere | ~(vertical | upHere);
        _falls = upHere & vertical;
    }

    /// <summary>By how much the distances grow from the row above to the last of some rows.</summary>
    /// <param name="rows">The number of rows; of more than 64 all count.</param>
    public readonly int Growth(int rows) => Growth(_rises, _falls, rows);

    /// <summary>As <see cref="Growth(int)"/>, of rows that stand elsewhere.</summary>
    /// <param name="rises">The rows that are one more than that above.</param>
    /// <param name="falls">The rows that are one less.</param>
    /// <param name="rows">The number of rows; of more than 64 all count.</param>
    public static int Growth(ulong rises, ulong falls, int rows)
    {
        ulong below = rows >= 64 ? ulong.MaxValue : (1UL << rows) - 1;
        return BitOperations.PopCount(rises & below) - BitOperations.PopCount(falls & below);
    }
}
