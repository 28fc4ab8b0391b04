using System.Text.Json;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Csv;

/// <summary>The table of sources, in the order in which the documents name them.</summary>
internal static class SourceCsv
{
    private static readonly SignalKind[] Signals = Enum.GetValues<SignalKind>();

    public static void Write(CsvWriter csv, CheckReport report)
    {
        csv.Header(
            [
                "source", "documents", "copied_documents", "independent_documents", "claims",
                "contradictions", "disputes", "corroborations", "updates", "copies", "grade", "trust", "trust_low", "trust_high", "judged_claims",
                .. Signals.Select(NameOf), "explanation",
            ]);
        foreach (SourceRow row in SourceTable.Of(report).Rows)
        {
            csv.Text(row.Name);
            csv.Number(row.Documents);
            csv.Number(row.CopiedDocuments);
            csv.Number(row.IndependentDocuments);
            csv.Number(row.Claims);
            foreach (FindingRelation relation in ReportSummary.Relations)
                csv.Number(row.CountOf(relation));
            WriteRating(csv, row.Rating);
            csv.EndRow();
        }
    }

    /// <summary>Writes the rating, or as many empty fields.</summary>
    private static void WriteRating(CsvWriter csv, SourceRating? rating)
    {
        csv.Name(rating?.Grade.ToString());
        WriteMeasures(csv, rating?.Trust, rating?.Low, rating?.High, rating?.ScorableClaims);
        foreach (SignalKind kind in Signals)
            WriteMeasures(csv, rating?.CountOf(kind));
        csv.Text(rating?.Explanation);
    }

    private static void WriteMeasures(CsvWriter csv, params ReadOnlySpan<double?> measures)
    {
        foreach (double? measure in measures)
        {
            if (measure is { } known)
                csv.Measure(known);
            else
                csv.Name(null);
        }
    }

    private static string NameOf(SignalKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
