using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Csv;

/// <summary>The table of contested facts: one row for each thing that is said of one, the most believed first.</summary>
internal static class FactCsv
{
    public static void Write(CsvWriter csv, CheckReport report)
    {
        csv.Header("fact", "kind", "value", "believed", "confidence", "grade", "witnesses", "sources", "claims");
        for (int i = 0; i < report.ContestedFacts.Length; i++)
        {
            foreach (FactPosition position in report.ContestedFacts[i].Positions)
                WritePosition(csv, i + 1, report.ContestedFacts[i], position);
        }
    }

    private static void WritePosition(CsvWriter csv, int number, ContestedFact fact, FactPosition position)
    {
        csv.Number(number);
        csv.Name(ContractNames.Of(fact.Kind));
        csv.Text(position.Value);
        csv.Name(position == fact.Believed ? "yes" : "no");
        csv.Measure(position.Confidence);
        csv.Number((int)position.Grade);
        csv.Number(position.Witnesses);
        csv.Text(string.Join("; ", position.Supporters));
        csv.Text(string.Join(' ', position.Evidence.Select(evidence => evidence.Claim.Id)));
        csv.EndRow();
    }
}
