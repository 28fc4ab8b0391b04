using System.Globalization;
using ReliabilityKit.Reports.Summaries;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports;

/// <summary>The part of a Markdown report about contested facts and sources.</summary>
internal static class MarkdownRatings
{
    public static void WriteFacts(TextWriter writer, CheckReport report)
    {
        if (report.ContestedFacts.IsEmpty)
            return;
        writer.WriteLine($"\n## What is believed\n\n{RatingText.AboutFacts}\n");
        writer.WriteLine("| fact | what is said | believed | information | said by |");
        writer.WriteLine("|---:|---|---:|---|---|");
        for (int i = 0; i < report.ContestedFacts.Length; i++)
        {
            foreach (FactPosition position in report.ContestedFacts[i].Positions)
                WritePosition(writer, i + 1, report.ContestedFacts[i], position);
        }
    }

    public static void WriteSources(TextWriter writer, CheckReport report)
    {
        if (report.Sources.IsEmpty)
            return;
        writer.WriteLine($"\n## Sources\n\n{RatingText.AboutSources}\n");
        writer.WriteLine("| source | grade | trust (90 %) | judged claims | documents | copied | noted |");
        writer.WriteLine("|---|---|---|---:|---:|---:|---|");
        foreach (SourceRow row in SourceTable.Of(report).Rows)
        {
            if (row.Rating is { } rating)
                WriteSource(writer, row, rating);
        }
    }

    private static void WritePosition(TextWriter writer, int number, ContestedFact fact, FactPosition position)
    {
        string value = MarkdownText.Escape(position.Value);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {number} | {(position == fact.Believed ? $"**{value}**" : value)} | {position.Confidence:0.00} | {RatingText.Grade(position.Grade)} | {MarkdownText.Escape(RatingText.Supporters(position))} |"));
    }

    private static void WriteSource(TextWriter writer, SourceRow row, SourceRating rating) => writer.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {MarkdownText.Escape(row.Name)} | {rating.Grade} | {RatingText.Trust(rating)} | {rating.ScorableClaims} | {row.Documents} | {row.CopiedDocuments} | {RatingText.Signals(rating)} |"));
}
