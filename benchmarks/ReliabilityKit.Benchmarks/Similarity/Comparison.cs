using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReliabilityKit.Benchmarks.Recording;

namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>How many times as fast as FuzzySharp is each way to compare texts? Prints a Markdown table in two minutes.</summary>
/// <remarks>
/// Both sides take turns within each case, and time is the processor time of the process, collections of garbage included: so the
/// multiples hold also on a machine that does other work. Each is the median of the rounds.
/// </remarks>
internal static class Comparison
{
    private const string Command = "dotnet run --project benchmarks/ReliabilityKit.Benchmarks -c Release -- compare";

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(0.25);

    /// <summary>Measures all cases, and keeps the table among the results of this processor.</summary>
    /// <param name="args">Words; a case is measured when its mode or corpus has one of them, and nothing is kept. All when there is none.</param>
    /// <returns>0 when every floor is met, else 1.</returns>
    public static int Run(string[] args)
    {
        IEnumerable<ComparisonCase> cases = ComparisonCases.All(out string texts);
        StringBuilder table = new();
        Add(table, texts);
        Add(table, "");
        Add(table, "| mode | texts | FuzzySharp, pairs/s | ReliabilityKit, pairs/s | multiple | floor | bytes per pair |");
        Add(table, "|---|---|---:|---:|---:|---:|---:|");
        int missed = 0;
        foreach (ComparisonCase @case in cases)
        {
            if (args.Length == 0 || args.Any(word => @case.Mode.Contains(word) || @case.Corpus.Contains(word))) missed += Measure(@case, table) ? 0 : 1;
        }

        if (args.Length == 0) ResultFolder.Write("compare.md", ResultFolder.Header("Similarities against FuzzySharp, one thread", Command) + table);
        return missed == 0 ? 0 : 1;
    }

    private static void Add(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        table.Append(line).Append('\n');
    }

    private static bool Measure(ComparisonCase @case, StringBuilder table)
    {
        const int Rounds = 3;
        Rate(@case.Theirs, s_warmUp);
        Rate(@case.Ours, s_warmUp);
        List<(double Theirs, double Ours)> rounds = [];
        for (int round = 0; round < Rounds; round++) rounds.Add((Rate(@case.Theirs, s_round), Rate(@case.Ours, s_round)));
        (double theirs, double ours) = rounds.OrderBy(r => r.Ours / r.Theirs).ElementAt(Rounds / 2);
        double multiple = ours / theirs;
        string mark = multiple >= @case.Floor ? "" : " (missed)";
        Add(table, string.Create(
            CultureInfo.InvariantCulture,
            $"| {@case.Mode} | {@case.Corpus} | {theirs:N0} | {ours:N0} | {multiple:N0} | {@case.Floor:N0}{mark} | {Allocated(@case.Ours):N2} |"));
        return multiple >= @case.Floor;
    }

    private static double Rate(Func<long> work, TimeSpan atLeast)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        TimeSpan used;
        long pairs = 0;
        do
        {
            // The clock is slow to read: some work between two looks.
            for (long until = Stopwatch.GetTimestamp() + Stopwatch.Frequency / 50; Stopwatch.GetTimestamp() < until;) pairs += work();
            process.Refresh();
            used = process.TotalProcessorTime - start;
        }
        while (used < atLeast);
        return pairs / used.TotalSeconds;
    }

    private static double Allocated(Func<long> work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long pairs = work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)pairs;
    }
}
