namespace ReliabilityKit;

/// <summary>The moment that a check still has once it has been asked to stop: what was read is compared as far as that goes.</summary>
internal sealed class StopWindow : IDisposable
{
    // With the report still to be written, who asked to stop waits for less than a second.
    private static readonly TimeSpan s_preparing = TimeSpan.FromMilliseconds(100), s_comparing = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource _endOfPreparing = new(), _end = new();
    private readonly CancellationTokenRegistration _registration;

    /// <summary>Opens a window that begins when <paramref name="stop"/> asks.</summary>
    // On a thread of its own, because those of the pool may all be at work.
    public StopWindow(CancellationToken stop) => _registration = stop.Register(() => new Thread(End) { IsBackground = true }.Start());

    /// <summary>Gets what ends the preparing of what is compared.</summary>
    public WorkLimit Preparing => new(_endOfPreparing.Token, Keeps: true);

    /// <summary>Gets what ends the comparing.</summary>
    public WorkLimit Comparing => new(_end.Token, Keeps: true);

    /// <inheritdoc/>
    public void Dispose() => _registration.Dispose();

    private void End()
    {
        Thread.Sleep(s_preparing);
        _endOfPreparing.Cancel();
        Thread.Sleep(s_comparing);
        _end.Cancel();
    }
}
