using System.Globalization;
using System.Text;

namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>What verdicts of each confidence have proved to be worth, one story left out of the fit at a time.</summary>
/// <remarks>After A. P. Dawid, "The well-calibrated Bayesian" (1982).</remarks>
internal sealed class ReliabilityTable
{
    private static readonly double[] s_bounds = [0, 0.5, 0.8, 0.9, 0.95, 1];

    private readonly List<(double Confidence, bool IsRight)> _verdicts = [];

    private ReliabilityTable()
    {
    }

    /// <summary>Gets the curves, one for each story left out.</summary>
    public List<CalibrationCurve> Curves { get; } = [];

    /// <summary>Gets the number of verdicts.</summary>
    public int Count => _verdicts.Count;

    /// <summary>Gets the mean confidence.</summary>
    public double MeanConfidence => _verdicts.Average(verdict => verdict.Confidence);

    /// <summary>Gets the share of verdicts that are right.</summary>
    public double ShareRight => _verdicts.Average(verdict => verdict.IsRight ? 1.0 : 0);

    /// <summary>Gets the mean squared error of the confidence, from 0 to 1 (G. W. Brier, 1950).</summary>
    public double Brier => _verdicts.Average(verdict => Math.Pow(verdict.Confidence - (verdict.IsRight ? 1 : 0), 2));

    /// <summary>Fits to all stories but one and judges the one, for each.</summary>
    public static ReliabilityTable LeavingOneOut(IReadOnlyCollection<ProvenVerdict> verdicts)
    {
        ReliabilityTable table = new();
        foreach (int fold in verdicts.Select(verdict => verdict.Fold).Distinct().Order())
        {
            CalibrationCurve curve = CalibrationCurve.Fit([.. verdicts.Where(verdict => verdict.Fold != fold)]);
            table.Curves.Add(curve);
            table._verdicts.AddRange(verdicts.Where(verdict => verdict.Fold == fold).Select(verdict => (curve.ConfidenceOf(verdict.Sum), verdict.IsRight)));
        }

        return table;
    }

    /// <summary>Returns the table in Markdown.</summary>
    public override string ToString()
    {
        StringBuilder text = new("| confidence | findings | mean confidence | share right |\n|---|---|---|---|\n");
        for (int i = 1; i < s_bounds.Length; i++)
        {
            (double low, double high) = (s_bounds[i - 1], s_bounds[i]);
            (double Confidence, bool IsRight)[] band = [.. _verdicts.Where(verdict => verdict.Confidence >= low && verdict.Confidence < high)];
            if (band.Length == 0) continue;
            double mean = band.Average(verdict => verdict.Confidence), right = band.Average(verdict => verdict.IsRight ? 1.0 : 0);
            text.Append(CultureInfo.InvariantCulture, $"| {low:0.00}–{high:0.00} | {band.Length} | {mean:0.00} | {right:0.00} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"Brier score {Brier:0.000}; mean confidence {MeanConfidence:0.000}, share right {ShareRight:0.000}. ");
        text.Append(CultureInfo.InvariantCulture, $"B {Curves.Min(c => c.Bound)}–{Curves.Max(c => c.Bound)}, H {Curves.Min(c => c.Half)}–{Curves.Max(c => c.Half)}.\n");
        return text.ToString();
    }
}
