using System.Globalization;

namespace ReliabilityKit.Reports.Html;

/// <summary>Small bars, drawn as SVG. They repeat what stands beside them in words, and are hidden from screen readers.</summary>
internal static class Bars
{
    /// <summary>Draws a share of a whole.</summary>
    /// <param name="markup">Where it goes.</param>
    /// <param name="share">From 0 to 1.</param>
    public static void Share(MarkupWriter markup, double share)
    {
        Open(markup, "bar", 100);
        Rectangle(markup, "rest", 0, 100);
        Rectangle(markup, "share", 0, 100 * share);
        markup.Close();
    }

    /// <summary>Draws a step of a waterfall.</summary>
    /// <param name="markup">Where it goes.</param>
    /// <param name="from">Where the sum stood before, on a scale from 0 to 1.</param>
    /// <param name="to">Where it stands now.</param>
    /// <param name="zero">Where zero is.</param>
    public static void Step(MarkupWriter markup, double from, double to, double zero)
    {
        Open(markup, "step", 200);
        Rectangle(markup, to >= from ? "for" : "against", 200 * Math.Min(from, to), Math.Max(1, 200 * Math.Abs(to - from)));
        string x = Number(200 * zero);
        markup.Open("line", ("class", "zero"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", "10"));
        markup.Close();
        markup.Close();
    }

    /// <summary>Draws how often two sources agree and conflict.</summary>
    public static void Balance(MarkupWriter markup, int agreements, int conflicts)
    {
        double share = 100d * agreements / (agreements + conflicts);
        Open(markup, "balance", 100);
        Rectangle(markup, "for", 0, share);
        Rectangle(markup, "against", share, 100 - share);
        markup.Close();
    }

    /// <summary>Writes a number as SVG takes it.</summary>
    public static string Number(double number) =>
        (double.IsFinite(number) ? number : 0).ToString("0.##", CultureInfo.InvariantCulture);

    private static void Open(MarkupWriter markup, string style, int width) => markup.Open(
        "svg", ("class", style), ("viewBox", $"0 0 {Number(width)} 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"));

    private static void Rectangle(MarkupWriter markup, string style, double x, double width)
    {
        markup.Open("rect", ("class", style), ("x", Number(x)), ("y", "0"), ("width", Number(Math.Max(0, width))), ("height", "10"));
        markup.Close();
    }
}
