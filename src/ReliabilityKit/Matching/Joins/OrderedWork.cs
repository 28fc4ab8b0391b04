using System.Collections.Concurrent;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Does the parts of a join on some threads and gives out what they find in the order of the parts.</summary>
internal static class OrderedWork
{
    private const int ItemsAhead = 64;

    /// <summary>Does all parts. The threads work only while the pairs are taken, and end with the enumeration.</summary>
    /// <param name="prepare">Gives the plan, if there is one, and the parts; called when the first pair is asked for.</param>
    /// <param name="threads">The number of threads.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<SimilarPair> Run(
        Func<(JoinPlan? Plan, IEnumerable<JoinItem> Items)> prepare, int threads, CancellationToken cancellation)
    {
        (JoinPlan? plan, IEnumerable<JoinItem> items) = prepare();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using BlockingCollection<JoinItem> waiting = new(ItemsAhead);
        using IEnumerator<JoinItem> source = items.GetEnumerator();
        Task[] workers = [.. Enumerable.Range(0, threads).Select(_ => Start(() => Work(plan, source, waiting, stop.Token)))];
        Task end = Task.WhenAll(workers).ContinueWith(_ => waiting.CompleteAdding(), TaskScheduler.Default);
        try
        {
            foreach (JoinItem item in waiting.GetConsumingEnumerable())
            {
                foreach (ArraySegment<SimilarPair> pairs in item.Take())
                {
                    cancellation.ThrowIfCancellationRequested();
                    foreach (SimilarPair pair in pairs) yield return pair;
                }
            }

            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            stop.Cancel();
            end.Wait(CancellationToken.None);
        }
    }

    private static Task Start(Action work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Work(JoinPlan? plan, IEnumerator<JoinItem> source, BlockingCollection<JoinItem> waiting, CancellationToken stop)
    {
        BlockJoin? join = plan is null ? null : new BlockJoin(plan, stop);
        while (!stop.IsCancellationRequested && Next(source, waiting, stop) is { } item) item.Run(join, stop);
    }

    private static JoinItem? Next(IEnumerator<JoinItem> source, BlockingCollection<JoinItem> waiting, CancellationToken stop)
    {
        // Taken and queued under one lock, so that the queue has the order of the source.
        lock (source)
        {
            if (!source.MoveNext()) return null;
            try
            {
                waiting.Add(source.Current, stop);
            }
            catch (OperationCanceledException)
            {
                return null;
            }

            return source.Current;
        }
    }
}
