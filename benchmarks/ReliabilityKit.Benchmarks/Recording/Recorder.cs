using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Runs benchmarks and keeps their tables among the results of this processor.</summary>
internal static class Recorder
{
    // Three short runs of each tell its order of magnitude and its first two digits, and all of them are done in a quarter of an hour.
    // The rounds before are for the runtime, which compiles for good only what has run for a while.
    private static readonly Job s_short = Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(200)).WithWarmupCount(25);

    // The default of two minutes is too little where the processor has other work.
    private static readonly TimeSpan s_buildTimeout = TimeSpan.FromMinutes(10);

    /// <summary>Runs what the arguments of BenchmarkDotNet choose, all if there are none; as a short job unless they choose one.</summary>
    public static int Run(string[] args)
    {
        if (args.Length == 0) args = ["--filter", "*"];
        ManualConfig config = ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ReliabilityKit.Benchmarks"))
            .WithBuildTimeout(s_buildTimeout)
            .WithSummaryStyle(SummaryStyle.Default.WithRatioStyle(RatioStyle.Trend));
        if (!args.Any(arg => arg is "-j" or "--job")) config.AddJob(s_short);
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Recorder).Assembly).Run(args, config)];
        string command = $"dotnet run --project benchmarks/ReliabilityKit.Benchmarks -c Release -- record {string.Join(' ', args.Select(Quoted))}".TrimEnd();
        foreach (Summary summary in summaries.Where(summary => summary.Reports.Any(report => report.Success)))
        {
            Type type = summary.BenchmarksCases[0].Descriptor.Type;
            ResultFolder.Write($"{type.Name}.md", ResultFolder.Header(type.Name, command) + TableOf(summary));
        }

        return summaries.Length > 0 && summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }

    private static string Quoted(string word) => word.Contains('*', StringComparison.Ordinal) ? $"'{word}'" : word;

    private static string TableOf(Summary summary)
    {
        AccumulationLogger text = new();
        MarkdownExporter.GitHub.ExportToLog(summary, text);
        return text.GetLog();
    }
}
