using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Runs benchmarks and keeps their tables among the results of this processor.</summary>
internal static class Recorder
{
    /// <summary>Runs what the arguments of BenchmarkDotNet choose.</summary>
    public static int Run(string[] args)
    {
        IConfig config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ReliabilityKit.Benchmarks"));
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Recorder).Assembly).Run(args, config)];
        string command = $"dotnet run --project benchmarks/ReliabilityKit.Benchmarks -c Release -- record {string.Join(' ', args.Select(Quoted))}".TrimEnd();
        foreach (Summary summary in summaries.Where(summary => summary.Reports.Length > 0))
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
