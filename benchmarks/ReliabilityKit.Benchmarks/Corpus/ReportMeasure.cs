using System.Diagnostics;
using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Benchmarks.Corpus;

/// <summary>What does a check of a whole corpus take, and how large is its report in each format?</summary>
internal static class ReportMeasure
{
    private static readonly (string Name, IReportWriter Writer)[] s_formats =
    [
        ("json", new JsonReportWriter()), ("html", new HtmlReportWriter()), ("csv", new CsvReportWriter(CsvTable.Findings)), ("sarif", new SarifReportWriter()),
        ("jsonld", new JsonLdReportWriter()), ("markdown", new MarkdownReportWriter()), ("jsonl", new JsonLinesReportWriter()),
    ];

    /// <summary>Checks a corpus and prints a table of one row.</summary>
    /// <param name="args">The number of articles to make, or the path of a corpus.</param>
    public static int Run(string[] args)
    {
        if (args is not [string corpus])
        {
            Console.Error.WriteLine("usage: reports COUNT|CORPUS");
            return 2;
        }

        Document[] documents = int.TryParse(corpus, CultureInfo.InvariantCulture, out int count)
            ? [.. NewsCorpus.Articles().Take(count)]
            : [.. new DocumentReader(new Html.HtmlDocumentReader()).Read([corpus]).Documents];
        Stopwatch clock = Stopwatch.StartNew();
        CheckReport report = new ReliabilityChecker().Check(documents);
        clock.Stop();
        using Process process = Process.GetCurrentProcess();
        string[] cells =
        [
            $"{documents.Length:N0} articles, {report.Claims.Length:N0} claims, {report.Findings.Length:N0} findings", $"{clock.Elapsed.TotalSeconds:F1}",
            $"{process.TotalProcessorTime.TotalSeconds:F1}", $"{process.PeakWorkingSet64 / 1e6:F0}", .. s_formats.Select(format => Write(format.Writer, report)),
        ];
        Console.WriteLine($"| corpus | check, s | processor, s | memory, MB | {string.Join(" | ", s_formats.Select(format => format.Name))} |");
        Console.WriteLine("|---|" + string.Concat(Enumerable.Repeat("---:|", cells.Length - 1)));
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
        return 0;
    }

    private static string Write(IReportWriter writer, CheckReport report)
    {
        using var output = new CountingStream();
        Stopwatch clock = Stopwatch.StartNew();
        writer.Write(report, output);
        return $"{output.Length / 1e3:N0} KB, {clock.Elapsed.TotalSeconds:F1} s";
    }
}
