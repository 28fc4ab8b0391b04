using System.Text;
using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;
using ReliabilityKit.Tests.Reports;

namespace ReliabilityKit.Tests.Services;

public class CheckUntilTests
{
    private static readonly Document[] Documents =
        [.. Enumerable.Range(0, 60).Select(i => new Document($"d{i:00}", i % 2 == 0 ? "The storm sank at least 14 boats in Vesla." : "The storm sank nine boats in Vesla."))];

    private static readonly ReliabilityChecker Checker = new(new ReliabilityOptions { MaxDegreeOfParallelism = 1 });

    [Fact]
    public void CheckUntil_NotStopped_IsTheWholeCheck()
    {
        CheckReport report = Checker.CheckUntil(Documents, CancellationToken.None);

        Assert.Null(report.Interruption);
        Assert.Equal(Text(new JsonReportWriter(), Checker.Check(Documents)), Text(new JsonReportWriter(), report));
    }

    [Fact]
    public void CheckUntil_StoppedWhileReading_KeepsWhatWasRead()
    {
        CheckReport report = StoppedAt("parse", 20);

        Assert.Equal(20, report.Documents.Length);
        Assert.Equal(new CheckInterruption(60, 20, report.Interruption!.Compared), report.Interruption);
        Assert.Equal(40, report.Omissions.Count(omission => omission.Reason.StartsWith("not read", StringComparison.Ordinal)));
        Assert.All(report.Omissions, omission => Assert.Equal(OmissionKind.Unfinished, omission.Kind));
        Assert.Empty(report.Sources);
    }

    [Fact]
    public void CheckUntil_StoppedAtOnce_HasNothingAndSaysSo()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        CheckReport report = Checker.CheckUntil(Documents, stop.Token);

        Assert.Equal(new CheckInterruption(60, 0, 0), report.Interruption);
        Assert.Empty(report.Claims);
        Assert.Equal(60, report.Omissions.Length);
    }

    [Fact]
    public void CheckUntil_StoppedAfterTheLastDocument_IsDone() => Assert.Null(StoppedAt("compare", 60).Interruption);

    [Fact]
    public void CheckUntil_SecondOpinion_Throws()
    {
        var checker = new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = new Findings.Opinions.ScriptedOpinion((_, _) => default) });

        Assert.Throws<InvalidOperationException>(() => checker.CheckUntil(Documents, CancellationToken.None));
    }

    [Fact]
    public void Write_StoppedReport_SaysSoInEveryFormatThatCan()
    {
        CheckReport report = StoppedAt("parse", 20);
        string sentence = report.Interruption!.ToString();

        Assert.StartsWith("Stopped before it was done: 20 of 60 documents were read, ", sentence, StringComparison.Ordinal);
        Assert.Contains(sentence, Text(new HtmlReportWriter(), report), StringComparison.Ordinal);
        Assert.Contains("so far; the check was stopped</h1>", Text(new HtmlReportWriter(), report), StringComparison.Ordinal);
        Assert.Contains("<summary>40 documents not read: the check was stopped</summary>", Text(new HtmlReportWriter(), report), StringComparison.Ordinal);
        Assert.Contains("40 not read: the check was stopped: d20, d21", Text(new MarkdownReportWriter(), report), StringComparison.Ordinal);
        Assert.Contains($"**{sentence}**", Text(new MarkdownReportWriter(), report), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_StoppedReport_FitsItsSchema()
    {
        CheckReport report = StoppedAt("parse", 20);
        JsonElement json = JsonDocument.Parse(Text(new JsonReportWriter(), report)).RootElement;
        JsonElement sarif = JsonDocument.Parse(Text(new SarifReportWriter(), report)).RootElement;

        Assert.Empty(JsonSchemaSubset.Load("schemas", "report-1.schema.json").Validate(json));
        Assert.Equal(20, json.GetProperty("summary").GetProperty("interruption").GetProperty("read").GetInt32());
        Assert.Empty(JsonSchemaSubset.Load("tests", "ReliabilityKit.Tests", "Reports", "sarif-2.1.0.schema.json").Validate(sarif));
        Assert.False(sarif.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    private static CheckReport StoppedAt(string stage, int done)
    {
        using var stop = new CancellationTokenSource();
        return Checker.CheckUntil(Documents, stop.Token, new Listener(progress =>
        {
            if (progress.Stage == stage && progress.Done == done)
                stop.Cancel();
        }));
    }

    private static string Text(IReportWriter writer, CheckReport report)
    {
        var output = new MemoryStream();
        writer.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private sealed class Listener(Action<CheckProgress> tell) : IProgress<CheckProgress>
    {
        public void Report(CheckProgress value) => tell(value);
    }
}
