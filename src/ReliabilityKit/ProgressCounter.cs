namespace ReliabilityKit;

/// <summary>Counts the documents of a stage that are done, from any thread.</summary>
internal sealed class ProgressCounter(IProgress<CheckProgress>? progress, string stage, int total)
{
    private int _done;

    /// <summary>Counts one more.</summary>
    public void Advance()
    {
        int done = Interlocked.Increment(ref _done);
        progress?.Report(new CheckProgress(stage, done, total));
    }
}
