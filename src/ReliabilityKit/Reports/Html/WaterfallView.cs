using ReliabilityKit.Findings;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Reports.Html;

/// <summary>The waterfall: what each comparison added to the confidence or took from it, and what could not be compared.</summary>
internal sealed class WaterfallView(MarkupWriter markup)
{
    private static readonly string[] Fields = [.. Enum.GetValues<ComparisonField>().Where(field => field != ComparisonField.Prior).Select(Comparison.Name)];

    public void Write(Finding finding)
    {
        double[] sums = Sums(finding);
        double low = Math.Min(0, sums.Min());
        double high = Math.Max(0, sums.Max());
        markup.Open("table", ("class", "waterfall"));
        markup.Element("caption", "Weights in bits: each bit more doubles the odds, each bit less halves them. The bars show the running sum.");
        WriteHead();
        markup.Open("tbody");
        for (int i = 0; i < finding.Weights.Length; i++)
            WriteRow(finding.Weights[i], Place(sums[i], low, high), Place(sums[i + 1], low, high), Place(0, low, high));
        WriteSum(sums[^1], finding.Confidence);
        markup.Close();
        markup.CloseLine();
        WriteNotCompared(finding);
    }

    private static double[] Sums(Finding finding)
    {
        double[] sums = new double[finding.Weights.Length + 1];
        for (int i = 0; i < finding.Weights.Length; i++)
            sums[i + 1] = sums[i] + finding.Weights[i].Weight;
        return sums;
    }

    private static double Place(double sum, double low, double high) => high > low ? (sum - low) / (high - low) : 0;

    private void WriteHead()
    {
        markup.Open("thead");
        markup.Open("tr");
        foreach (string name in new[] { "Compared", "Result", "Bits", "Running sum" })
            markup.Element("th", name, ("scope", "col"));
        markup.Close();
        markup.CloseLine();
    }

    private void WriteRow(MatchWeight weight, double from, double to, double zero)
    {
        markup.Open("tr");
        markup.Element("th", weight.Field, ("scope", "row"));
        markup.Element("td", weight.Level);
        markup.Element("td", HumanText.Weight(weight.Weight), ("class", "number"));
        markup.Open("td");
        Bars.Step(markup, from, to, zero);
        markup.Close();
        markup.CloseLine();
    }

    private void WriteSum(double sum, double confidence)
    {
        markup.Open("tr", ("class", "sum"));
        markup.Element("th", "sum", ("scope", "row"));
        markup.Element("td", $"confidence {HumanText.Confidence(confidence)}");
        markup.Element("td", HumanText.Weight(sum), ("class", "number"));
        markup.Element("td", "");
        markup.CloseLine();
    }

    private void WriteNotCompared(Finding finding)
    {
        string[] missing = [.. Fields.Except(finding.Weights.Select(weight => weight.Field), StringComparer.Ordinal)];
        if (missing.Length == 0)
            return;
        markup.Element(
            "p",
            $"Not compared: {string.Join(", ", missing)}. One text does not say it, or it is what the two differ in, which must not count against their being about the same.",
            ("class", "missing"));
    }
}
