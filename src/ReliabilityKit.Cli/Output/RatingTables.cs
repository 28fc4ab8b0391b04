using System.Globalization;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources.Ratings;
using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Contested facts and sources as tables: what is believed and who says it, how far each source held, and what else was noted.</summary>
internal static class RatingTables
{
    public static Table Facts(CheckReport report)
    {
        Table table = ConsoleTable.Create("fact", "what is said", "believed", "grade", "said by");
        for (int i = 0; i < report.ContestedFacts.Length; i++)
        {
            ContestedFact fact = report.ContestedFacts[i];
            foreach (FactPosition position in fact.Positions)
            {
                table.AddRow(
                    new Text($"{i + 1} {fact.Kind.ToString().ToLowerInvariant()}"),
                    new Text(position.Value, position == fact.Believed ? new Style(decoration: Decoration.Bold) : null),
                    new Text(Share(position.Confidence) + (position == fact.Believed ? " *" : "")),
                    new Text(((int)position.Grade).ToString(CultureInfo.InvariantCulture)),
                    new Text(string.Join(", ", position.Supporters)));
            }
        }

        return table;
    }

    public static Table Sources(CheckReport report)
    {
        Table table = ConsoleTable.Create("source", "grade", "trust (90 %)", "judged", "noted");
        foreach (SourceRating rating in report.Sources)
        {
            table.AddRow(
                new Text(rating.Source),
                new Text(rating.Grade.ToString()),
                new Text($"{Share(rating.Trust)} ({Share(rating.Low)}–{Share(rating.High)})"),
                new Text(rating.ScorableClaims.ToString(CultureInfo.InvariantCulture)),
                new Text(string.Join("; ", rating.Signals.Select(signal => $"{signal.Description}: {signal.Evidence.Length}"))));
        }

        return table;
    }

    private static string Share(double share) => share.ToString("0.00", CultureInfo.InvariantCulture);
}
