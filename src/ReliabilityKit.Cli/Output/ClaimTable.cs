using System.Globalization;
using NodaTime.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;
using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Claims as a table: one row a claim.</summary>
internal static class ClaimTable
{
    public static void Write(IEnumerable<Claim> claims, Stream output, Terminal terminal)
    {
        Table table = ConsoleTable.Create("claim", "who", "does", "what", "when", "how many", "says", "checkable");
        foreach (Claim claim in claims)
            table.AddRow(Cells(claim).Select(cell => new Text(cell)));
        ConsoleTable.Write(table, output, terminal);
    }

    private static string[] Cells(Claim claim) =>
    [
        claim.Id,
        claim.Actor?.Name ?? "",
        Action(claim),
        What(claim),
        claim.Date is { } date ? When(date) : "",
        string.Join("; ", claim.Quantities.Select(q => Words(claim, q.Span))),
        string.Join(", ", claim.Attribution.Select(a => $"{a.Speaker.Name} ({a.Verb})")),
        claim.Checkability.Score.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string Action(Claim claim)
    {
        string action = claim.Action.Polarity == Polarity.Negated ? "not " + claim.Action.Phrase : claim.Action.Phrase;
        return claim.Action.Modality == Modality.Asserted
            ? action
            : string.Create(CultureInfo.InvariantCulture, $"{action} ({claim.Action.Modality.ToString().ToLowerInvariant()})");
    }

    private static string What(Claim claim)
    {
        IEnumerable<string> arguments = claim.Arguments.Select(a => $"{a.Role} {a.Value.Name}".Trim());
        string?[] parts = [claim.Object?.Name, .. arguments];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string When(TemporalExpression date)
    {
        if (date.Days is not { } days)
            return date.Timex;
        string start = LocalDatePattern.Iso.Format(days.Start);
        return days.Start == days.End ? start : $"{start} to {LocalDatePattern.Iso.Format(days.End)}";
    }

    private static string Words(Claim claim, TextSpan span) => span.Of(claim.Document.Text).ToString();
}
