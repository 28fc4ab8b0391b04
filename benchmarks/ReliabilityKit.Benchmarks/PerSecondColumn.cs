using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ReliabilityKit.Benchmarks;

/// <summary>The speed that people in language processing compare: words, sentences or characters a second.</summary>
/// <param name="what">What is counted, with a capital letter.</param>
/// <param name="amount">How many of them one run of the benchmark reads.</param>
internal sealed class PerSecondColumn(string what, double amount) : IColumn
{
    public string Id => $"{nameof(PerSecondColumn)}.{what}";

    public string ColumnName => $"{what}/s";

    public string Legend => $"{what} of the sample corpus a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics?.Mean is { } nanoseconds
            ? (amount * 1e9 / nanoseconds).ToString("N0", CultureInfo.InvariantCulture)
            : "-";
}
