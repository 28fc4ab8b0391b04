namespace ReliabilityKit;

/// <summary>How work can be ended early, and whether what is done by then is kept.</summary>
/// <param name="Token">Asks to end it.</param>
/// <param name="Keeps">Whether what is done is kept; else the work throws <see cref="OperationCanceledException"/>.</param>
internal readonly record struct WorkLimit(CancellationToken Token, bool Keeps = false)
{
    /// <summary>Does work for each number below a count, several at a time; where what is done is kept, the rest is passed over.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="threads">The number of threads, or -1 for one a processor.</param>
    /// <param name="work">The work; what it throws because of the token is taken for an end of the work.</param>
    public void For(int count, int threads, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = Token }, work);
        }
        catch (OperationCanceledException) when (Keeps)
        {
        }
    }

    /// <summary>Says whether work one by one has to end.</summary>
    /// <returns>Whether it has, and what is done is kept.</returns>
    /// <exception cref="OperationCanceledException">It has to end, and nothing is kept.</exception>
    public bool IsReached()
    {
        if (!Keeps) Token.ThrowIfCancellationRequested();
        return Token.IsCancellationRequested;
    }
}
