namespace ReliabilityKit.Sources.Truth;

/// <summary>Shares loops out among threads in pieces of fixed size, so that sums over pieces do not depend on the number of threads.</summary>
/// <remarks>The loops of this folder run once and long: the hot ones ask to be compiled well at once, for by the time they were found to be hot they would be over.</remarks>
/// <param name="threads">The number of threads, or 0 for one a processor.</param>
/// <param name="cancellation">Asks to stop early.</param>
internal sealed class Workers(int threads, CancellationToken cancellation)
{
    /// <summary>A source has hundreds of claims where an object has a handful.</summary>
    public const int SourcesInPiece = 32;

    private const int PieceSize = 2048;

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = threads == 0 ? -1 : threads, CancellationToken = cancellation };

    /// <summary>Returns the number of pieces of a loop.</summary>
    public static int Pieces(int count, int size = PieceSize) => (count + size - 1) / size;

    /// <summary>Calls the body with each piece, its first index and the index after its last.</summary>
    public void For(int count, Action<int, int, int> body, int size = PieceSize)
    {
        int pieces = Pieces(count, size);
        if (pieces <= 1)
        {
            _options.CancellationToken.ThrowIfCancellationRequested();
            if (count > 0) body(0, 0, count);
            return;
        }

        Parallel.For(0, pieces, _options, piece => body(piece, piece * size, Math.Min(count, (piece + 1) * size)));
    }

    /// <summary>Does things side by side.</summary>
    public void Invoke(params Action[] actions) => Parallel.Invoke(_options, actions);

    /// <summary>Calls the body with each index, one at a time: for few and heavy ones.</summary>
    public void ForEach<T>(int count, Func<T> scratch, Action<int, T> body) =>
        Parallel.For(0, count, _options, scratch, (i, _, local) => Run(body, i, local), _ => { });

    /// <summary>Adds up the tallies of all pieces, in order.</summary>
    public double[] Tally(int count, int bins, Action<int, int, double[]> body, int size = PieceSize)
    {
        double[][] tallies = new double[Pieces(count, size)][];
        For(count, (piece, from, to) => body(from, to, tallies[piece] = new double[bins]), size);
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
