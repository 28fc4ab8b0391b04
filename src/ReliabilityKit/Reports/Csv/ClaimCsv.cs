using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Reports.Csv;

/// <summary>The table of claims, by document and place in the text. Several values in one field are parted by "; ".</summary>
internal static class ClaimCsv
{
    public static void Write(CsvWriter csv, CheckReport report)
    {
        csv.Header(
            "id", "document", "source", "published", "start", "length", "quote", "construction", "speakers",
            "actor", "action", "polarity", "modality", "tense", "object", "place",
            "date_start", "date_end", "date_precision", "date_relation", "quantities", "checkability");
        foreach (Claim claim in report.Claims)
        {
            WritePlace(csv, claim);
            WriteRoles(csv, claim);
            WriteDate(csv, claim.Date);
            csv.Text(string.Join("; ", claim.Quantities.Select(quantity => quantity.Span.Of(claim.Document.Text).ToString())));
            csv.Measure(claim.Checkability.Score);
            csv.EndRow();
        }
    }

    private static void WritePlace(CsvWriter csv, Claim claim)
    {
        csv.Text(claim.Id);
        csv.Text(claim.Document.Id);
        csv.Text(claim.Document.Source);
        csv.Name(ReportTime.Format(claim.Document));
        csv.Number(claim.Span.Start);
        csv.Number(claim.Span.Length);
        csv.Text(claim.Quote);
        csv.Name(ContractNames.Of(claim.Kind));
    }

    private static void WriteRoles(CsvWriter csv, Claim claim)
    {
        csv.Text(string.Join("; ", claim.Attribution.Select(attribution => attribution.Speaker.Name)));
        csv.Text(claim.Actor?.Name);
        csv.Text(claim.Action.Phrase);
        csv.Name(ContractNames.Of(claim.Action.Polarity));
        csv.Name(ContractNames.Of(claim.Action.Modality));
        csv.Name(ContractNames.Of(claim.Action.Tense));
        csv.Text(claim.Object?.Name);
        csv.Text(claim.Place?.Name);
    }

    // The sign of the relation is one of ours, but "=" alone is still the beginning of a formula.
    private static void WriteDate(CsvWriter csv, TemporalExpression? date)
    {
        csv.Name(ReportTime.Format(date?.Start?.Date));
        csv.Name(date is null ? null : ReportTime.Format(ReportTime.LastDay(date)));
        csv.Name(date is null ? null : ContractNames.Of(date.Precision));
        csv.Text(date is null ? null : ContractNames.Of(date.Relation));
    }
}
