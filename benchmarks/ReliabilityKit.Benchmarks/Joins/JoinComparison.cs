using System.Diagnostics;
using System.Globalization;
using FuzzySharp;
using ReliabilityKit.Benchmarks.Similarity;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Search;
using Process = System.Diagnostics.Process;

namespace ReliabilityKit.Benchmarks.Joins;

/// <summary>How long do joins and searches take as the number of texts grows? Prints Markdown tables.</summary>
/// <remarks>
/// Clock and processor time are both given: on a machine that does other work only the second means much. What FuzzySharp would take is
/// computed from the pairs it compares in a second, measured in the same run.
/// </remarks>
internal static class JoinComparison
{
    private const int Tenth = 10;
    private const int Cutoff = 80;

    /// <summary>Measures.</summary>
    /// <param name="args">
    /// <c>--names N</c>, <c>--claims N</c>: joins of a tenth and of all of N generated texts; <c>--nearest N</c>: searches among N claims;
    /// <c>--threads N</c>; <c>--file PATH</c>: a text a line instead of generated ones. Without any, 100,000 of each.
    /// </param>
    public static int Run(string[] args)
    {
        int threads = Number(args, "--threads") ?? Environment.ProcessorCount;
        string? file = args.SkipWhile(arg => arg != "--file").ElementAtOrDefault(1);
        bool all = !args.Any(arg => arg is "--names" or "--claims" or "--nearest");
        const int Default = 100_000;
        if (Number(args, "--names") is { } names || all && (names = Default) > 0) Joins("names", Texts(file, names, new TextGenerator(1).Names), threads);
        if (Number(args, "--claims") is { } claims || all && (claims = Default) > 0) Joins("claims", Texts(file, claims, new TextGenerator(1).Claims), threads);
        if (Number(args, "--nearest") is { } nearest || all && (nearest = Default) > 0) Nearest(Texts(file, nearest, new TextGenerator(1).Claims));
        return 0;
    }

    private static int? Number(string[] args, string name) =>
        args.SkipWhile(arg => arg != name).ElementAtOrDefault(1) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string[] Texts(string? file, int count, Func<int, string[]> generate) =>
        file is null ? generate(count) : [.. File.ReadLines(file).Take(count)];

    private static void Joins(string corpus, string[] texts, int threads)
    {
        double theirs = FuzzySharpPairs(texts);
        // Once without looking, so that the code is compiled.
        Measure(texts[..Math.Min(texts.Length, 20_000)], threads);
        Print($"Self-join of {corpus} at ratio {Cutoff}, {threads} threads; FuzzySharp compares {theirs:N0} pairs/s in this run.");
        Console.WriteLine();
        Console.WriteLine("| texts | clock, s | processor, s | pairs | estimated | memory per text, bytes | FuzzySharp would take |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|");
        JoinMeasure small = Report(texts[..(texts.Length / Tenth)], threads, theirs);
        JoinMeasure large = Report(texts, threads, theirs);
        Console.WriteLine();
        Print($"Growth exponent: clock {Math.Log10(large.Clock / small.Clock):N2}, processor {Math.Log10(large.Processor / small.Processor):N2}.");
        Console.WriteLine();
    }

    private static JoinMeasure Report(string[] texts, int threads, double theirs)
    {
        JoinMeasure measure = Measure(texts, threads);
        PairEstimate estimate = SimilarityJoin.Estimate(texts, new JoinOptions { ScoreCutoff = Cutoff, Threads = threads });
        TimeSpan peer = TimeSpan.FromSeconds(texts.Length * (texts.Length - 1.0) / 2 / theirs);
        Print(
            $"""
            | {texts.Length:N0} | {measure.Clock:N2} | {measure.Processor:N2} | {measure.Pairs:N0} | {estimate.Low:N0}–{estimate.High:N0} | {measure.Memory / texts.Length:N0} | {peer.TotalHours:N1} h |
            """);
        return measure;
    }

    private static JoinMeasure Measure(string[] texts, int threads)
    {
        using PeakMemory memory = new();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        Stopwatch clock = Stopwatch.StartNew();
        long pairs = SimilarityJoin.Pairs(texts, new JoinOptions { ScoreCutoff = Cutoff, Threads = threads }).LongCount();
        double seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        return new JoinMeasure(seconds, (process.TotalProcessorTime - before).TotalSeconds, pairs, memory.Grown);
    }

    private static double FuzzySharpPairs(string[] texts)
    {
        long pairs = 0;
        Stopwatch clock = Stopwatch.StartNew();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        for (; clock.Elapsed < TimeSpan.FromSeconds(2); pairs++) Fuzz.Ratio(texts[pairs % 1000 % texts.Length], texts[pairs * 7 % texts.Length]);
        process.Refresh();
        return pairs / (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void Nearest(string[] texts)
    {
        const int Queries = 500;
        using PeakMemory memory = new();
        Stopwatch clock = Stopwatch.StartNew();
        TextIndex index = new();
        foreach (string text in texts) index.Add(text);
        double inserts = texts.Length / clock.Elapsed.TotalSeconds;
        long grown = memory.Grown;
        // Other claims of the same kind, which nobody has added.
        string[] queries = texts[0].Length > 0 ? new TextGenerator(2).Claims(Queries) : [];
        string[] known = [.. Enumerable.Range(0, Queries).Select(i => texts[i * (texts.Length / Queries)])];
        Print($"Ten nearest of {texts.Length:N0} claims, exact; {inserts:N0} added a second, {grown / texts.Length:N0} bytes each.");
        Console.WriteLine();
        Console.WriteLine("| queries | median, ms | 95 %, ms | greatest, ms | processor, mean, ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        Search(index, known.Take(50));
        Time("claims of the index", index, known);
        Time("other claims", index, queries);
    }

    private static void Time(string name, TextIndex index, string[] queries)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        double[] times = [.. Search(index, queries).Order()];
        process.Refresh();
        double mean = (process.TotalProcessorTime - before).TotalMilliseconds / queries.Length;
        Print($"| {name} | {times[times.Length / 2]:N2} | {times[times.Length * 95 / 100]:N2} | {times[^1]:N2} | {mean:N2} |");
    }

    private static List<double> Search(TextIndex index, IEnumerable<string> queries)
    {
        List<double> times = [];
        foreach (string query in queries)
        {
            Stopwatch clock = Stopwatch.StartNew();
            index.Nearest(query);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
