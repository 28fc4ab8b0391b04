namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Shares loops out among threads in pieces of fixed size, so that sums over pieces do not depend on the number of threads.</summary>
internal sealed class Workers(int threads, CancellationToken cancellation)
{
    private const int PieceSize = 2048;

    /// <summary>Returns the number of pieces of a loop.</summary>
    public static int Pieces(int count) => (count + PieceSize - 1) / PieceSize;

    /// <summary>Calls the body with each piece, its first index and the index after its last.</summary>
    public void For(int count, Action<int, int, int> body)
    {
        int pieces = Pieces(count);
        if (pieces <= 1)
        {
            cancellation.ThrowIfCancellationRequested();
            if (count > 0) body(0, 0, count);
            return;
        }

        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, pieces, options, piece => body(piece, piece * PieceSize, Math.Min(count, (piece + 1) * PieceSize)));
    }

    /// <summary>Calls the body with each index, one at a time: for few and heavy ones.</summary>
    public void ForEach<T>(int count, Func<T> scratch, Action<int, T> body)
    {
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, count, options, scratch, (i, _, local) => Run(body, i, local), _ => { });
    }

    /// <summary>Adds up the tallies of all pieces, in order.</summary>
    public double[] Tally(int count, int bins, Action<int, int, double[]> body)
    {
        double[][] tallies = new double[Pieces(count)][];
        For(count, (piece, from, to) => body(from, to, tallies[piece] = new double[bins]));
        double[] sum = new double[bins];
        foreach (double[] tally in tallies)
        {
            for (int i = 0; i < bins; i++) sum[i] += tally[i];
        }

        return sum;
    }

    private static T Run<T>(Action<int, T> body, int i, T local)
    {
        body(i, local);
        return local;
    }
}
