using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Runs each benchmark once, with its first parameters and in this process: shows that it works, not how fast it is.</summary>
internal static class Smoke
{
    /// <summary>Runs all benchmarks.</summary>
    /// <returns>0 when all ran, else 1.</returns>
    public static int Run()
    {
        string scratch = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddFilter(new FirstParameters())
            .WithArtifactsPath(scratch);
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Smoke).Assembly).Run(["--filter", "*"], config)];
        if (Directory.Exists(scratch)) Directory.Delete(scratch, recursive: true);
        BenchmarkReport[] reports = [.. summaries.SelectMany(summary => summary.Reports)];
        foreach (BenchmarkReport report in reports) Console.WriteLine($"{(report.Success ? "ran" : "FAILED")}: {report.BenchmarkCase.Descriptor.GetFilterName()}");
        bool isFine = reports.Length > 0 && reports.All(report => report.Success) && !summaries.Any(summary => summary.HasCriticalValidationErrors);
        Console.WriteLine($"{reports.Length} benchmarks, {reports.Count(report => !report.Success)} failed");
        return isFine ? 0 : 1;
    }

    private sealed class FirstParameters : IFilter
    {
        private readonly Dictionary<string, string> _first = [];

        public bool Predicate(BenchmarkCase benchmarkCase)
        {
            string name = benchmarkCase.Descriptor.GetFilterName();
            _first.TryAdd(name, benchmarkCase.Parameters.DisplayInfo);
            return _first[name] == benchmarkCase.Parameters.DisplayInfo;
        }
    }
}
