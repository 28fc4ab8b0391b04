using System.Runtime.ExceptionServices;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Does something for each of many numbers on some threads, a run of numbers at a time.</summary>
/// <param name="threads">The number of threads.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class JoinThreads(int threads, CancellationToken cancellation)
{
    /// <summary>Does it for the numbers from 0 on.</summary>
    /// <param name="count">The number of numbers.</param>
    /// <param name="run">The numbers that one thread does one after the other.</param>
    /// <param name="work">What is done; what it throws is thrown again.</param>
    public void Run(int count, int run, Action<int> work)
    {
        try
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            Parallel.For(0, (int)(((long)count + run - 1) / run), options, part =>
            {
                for (int i = part * run; i < Math.Min(count, (part + 1L) * run); i++) work(i);
            });
        }
        catch (AggregateException fault)
        {
            ExceptionDispatchInfo.Throw(fault.InnerExceptions[0]);
        }
    }
}
