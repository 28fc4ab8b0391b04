using System.Diagnostics;

namespace ReliabilityKit.Benchmarks.Joins;

/// <summary>Watches how much memory the process takes, a hundred times a second.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly long _before;
    private readonly Timer _timer;
    private long _peak;

    public PeakMemory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, true, true);
        _before = Now();
        _timer = new Timer(_ => Look(), null, 0, 10);
    }

    /// <summary>The bytes by which it has grown at its peak.</summary>
    public long Grown
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak) - _before;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look() => Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), Now()));

    private static long Now()
    {
        using Process process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
