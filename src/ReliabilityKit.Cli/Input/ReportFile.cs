using System.Text.Json;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Input;

/// <summary>Reads the findings of a JSON report.</summary>
internal static class ReportFile
{
    /// <summary>The first number of the versions of the form that are read here.</summary>
    private static readonly string Version = JsonReportWriter.SchemaVersion.Split('.')[0] + ".";

    /// <summary>Reads the report that <c>check --format json</c> wrote, and says on the error stream if that check had been stopped.</summary>
    /// <exception cref="InputException">It cannot be read, or is no such report.</exception>
    public static ReportedFinding[] Read(string path, Terminal terminal)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            using var report = JsonDocument.Parse(file);
            string version = Text(report.RootElement, "version");
            if (!version.StartsWith(Version, StringComparison.Ordinal))
                throw new InputException($"{path}: is a report of version {version}; this tool reads {Version}x");
            if (report.RootElement.GetProperty("summary").TryGetProperty("interruption", out _))
                terminal.Complain($"{path}: is the report of a check that was stopped; what seems gone or new may only not have been compared");
            return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(ReadFinding)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"{path}: is no report that \"check --format json\" wrote");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {exception.Message}");
        }
    }

    private static ReportedFinding ReadFinding(JsonElement finding) => new(
        Text(finding, "id"),
        Text(finding, "relation"),
        Text(finding, "kind"),
        finding.GetProperty("confidence").GetDouble(),
        ReadSide(finding.GetProperty("a")),
        ReadSide(finding.GetProperty("b")));

    private static ReportedSide ReadSide(JsonElement side) => new(Text(side, "document"), Text(side, "quote"), Text(side, "value"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
