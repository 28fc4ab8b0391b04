using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReliabilityKit.Archives;
using ReliabilityKit.Benchmarks.Recording;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>How do time and memory of an archive grow with the number of its claims?</summary>
internal static class Scaling
{
    private const int Seed = 1;
    private const int Questions = 100;
    private static readonly int[] s_sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];

    /// <summary>Measures, prints a table, and writes it with a chart among the results of this processor.</summary>
    /// <param name="args">Numbers of claims, ascending; none for 10 thousand to 3 million.</param>
    public static int Run(string[] args)
    {
        int[] sizes = args.Length == 0 ? s_sizes : [.. args.Select(word => int.Parse(word, CultureInfo.InvariantCulture))];
        Measure(sizes[0]); // What is compiled on the way is not counted.
        List<ScalingPoint> points = [];
        foreach (int size in sizes)
        {
            points.Add(Measure(size));
            Console.WriteLine(Row(points[^1]));
        }

        string table = Table(points);
        Console.WriteLine();
        Console.WriteLine(table);
        string command = $"dotnet run --project benchmarks/ReliabilityKit.Benchmarks -c Release -- scaling {string.Join(' ', args)}".TrimEnd();
        ResultFolder.Write("scaling.md", ResultFolder.Header("Archives: time and memory against the number of claims", command) + table + "\n![chart](scaling.svg)\n");
        ResultFolder.Write("scaling.svg", ChartOf(points));
        return 0;
    }

    private static ScalingPoint Measure(int claims)
    {
        using Process process = Process.GetCurrentProcess();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        ClaimArchive archive = new();
        Stopwatch add = new();
        int documents = claims / NewsGenerator.ClaimsPerArticle;
        foreach (var (document, stated) in NewsGenerator.Articles(Seed).Take(documents))
        {
            add.Start();
            archive.Add(document, stated);
            add.Stop();
        }

        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        TimeSpan used = process.TotalProcessorTime;
        Stopwatch check = Stopwatch.StartNew();
        long findings = 0, judged = 0, found = 0, beyond = 0, passed = 0;
        foreach (ArchiveAnswer answer in archive.CrossCheck())
        {
            findings += answer.Findings.Length;
            judged += answer.PairsJudged;
            found += answer.PairsFound;
            beyond += answer.PairsBeyondLimit;
            passed += answer.KeysPassedOver;
        }

        check.Stop();
        process.Refresh();
        return new ScalingPoint
        {
            Claims = archive.ClaimCount,
            AddSeconds = add.Elapsed.TotalSeconds,
            CheckSeconds = check.Elapsed.TotalSeconds,
            CheckProcessorSeconds = (process.TotalProcessorTime - used).TotalSeconds,
            Bytes = bytes,
            PeakBytes = process.PeakWorkingSet64,
            AskMilliseconds = Ask(archive, documents),
            Findings = findings,
            Judged = judged,
            Found = found,
            BeyondLimit = beyond,
            KeysPassedOver = passed,
        };
    }

    /// <summary>Asks with the articles that come next.</summary>
    private static double[] Ask(ClaimArchive archive, int documents)
    {
        List<double> times = [];
        foreach (var (document, stated) in NewsGenerator.Articles(Seed).Skip(documents).Take(Questions))
        {
            Stopwatch watch = Stopwatch.StartNew();
            archive.Ask(document, stated);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return [.. times.Order()];
    }

    private static string Table(List<ScalingPoint> points)
    {
        StringBuilder table = new();
        table.AppendLine("| claims | add, s | cross-check, s | processor, s | memory, MB | bytes a claim | peak, MB | ask p50, ms | ask p95, ms | findings | pairs judged | found | beyond the limit | keys passed over |");
        table.AppendLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (ScalingPoint point in points) table.AppendLine(Row(point));
        if (points.Count < 2) return table.ToString();
        table.AppendLine();
        table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"""
            Growth as a power of the number of claims: adding {Exponent(points, point => point.AddSeconds):F2}, cross-check {Exponent(points, point => point.CheckProcessorSeconds):F2}
            (processor time), memory {Exponent(points, point => point.Bytes):F2}, asking (p50) {Exponent(points, point => point.Ask(0.5)):F2}.
            """));
        return table.ToString();
    }

    private static string Row(ScalingPoint point) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {point.Claims:N0} | {point.AddSeconds:F2} | {point.CheckSeconds:F2} | {point.CheckProcessorSeconds:F2} | {point.Bytes / 1e6:F0} | "
        + $"{point.Bytes / (double)point.Claims:F0} | {point.PeakBytes / 1e6:F0} | {point.Ask(0.5):F1} | {point.Ask(0.95):F1} | {point.Findings:N0} | {point.Judged:N0} | {point.Found:N0} | {point.BeyondLimit:N0} | {point.KeysPassedOver:N0} |");

    private static double Exponent(List<ScalingPoint> points, Func<ScalingPoint, double> measure) =>
        PowerLaw.Exponent([.. points.Select(point => ((double)point.Claims, measure(point)))]);

    private static string ChartOf(List<ScalingPoint> points) => LogLogChart.Draw(
        "claims",
        new("cross-check, processor seconds", [.. points.Select(point => ((double)point.Claims, point.CheckProcessorSeconds))]),
        new("add, seconds", [.. points.Select(point => ((double)point.Claims, point.AddSeconds))]),
        new("memory, MB", [.. points.Select(point => ((double)point.Claims, point.Bytes / 1e6))]),
        new("ask p50, ms", [.. points.Select(point => ((double)point.Claims, point.Ask(0.5)))]));
}
