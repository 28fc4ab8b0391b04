using System.Globalization;
using System.Text;

namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Draws lines over two logarithmic axes as SVG: a power of the size is a straight line, and its slope the exponent.</summary>
internal static class LogLogChart
{
    private const int Width = 720, Height = 440, Left = 60, Right = 210, Top = 20, Bottom = 45;
    private static readonly string[] s_colours = ["#1b6ca8", "#c8553d", "#588157", "#7b4b94", "#8a6d3b"];

    /// <summary>Returns the chart.</summary>
    /// <param name="axis">What the horizontal axis shows.</param>
    /// <param name="series">The lines.</param>
    public static string Draw(string axis, params ChartSeries[] series)
    {
        (double lowX, double highX) = Decades(series.SelectMany(line => line.Points.Select(point => point.X)));
        (double lowY, double highY) = Decades(series.SelectMany(line => line.Points.Select(point => point.Y)));
        double X(double value) => Left + (Math.Log10(value) - lowX) / (highX - lowX) * (Width - Left - Right);
        double Y(double value) => Height - Bottom - (Math.Log10(value) - lowY) / (highY - lowY) * (Height - Top - Bottom);
        StringBuilder svg = new();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">");
        Line(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"white\"/>");
        for (double decade = lowX; decade <= highX; decade++) Grid(svg, X(Math.Pow(10, decade)), null, decade);
        for (double decade = lowY; decade <= highY; decade++) Grid(svg, null, Y(Math.Pow(10, decade)), decade);
        Line(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">{axis}</text>");
        for (int i = 0; i < series.Length; i++) Draw(svg, series[i], i, X, Y);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, ChartSeries series, int number, Func<double, double> x, Func<double, double> y)
    {
        string colour = s_colours[number % s_colours.Length];
        string path = string.Join(' ', series.Points.Select(point => FormattableString.Invariant($"{x(point.X):F1},{y(point.Y):F1}")));
        Line(svg, $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
        foreach ((double px, double py) in series.Points) Line(svg, $"<circle cx=\"{x(px):F1}\" cy=\"{y(py):F1}\" r=\"3\" fill=\"{colour}\"/>");
        string exponent = series.Points.Length < 2 ? "" : FormattableString.Invariant($" (^{PowerLaw.Exponent(series.Points):F2})");
        Line(svg, $"<text x=\"{Width - Right + 12}\" y=\"{Top + 20 + 20 * number}\" fill=\"{colour}\">{series.Name}{exponent}</text>");
    }

    private static void Grid(StringBuilder svg, double? x, double? y, double decade)
    {
        string value = Math.Pow(10, decade).ToString(decade < 0 ? "0.###" : "N0", CultureInfo.InvariantCulture);
        if (x is { } across)
        {
            Line(svg, $"<line x1=\"{across:F1}\" y1=\"{Top}\" x2=\"{across:F1}\" y2=\"{Height - Bottom}\" stroke=\"#ddd\"/>");
            Line(svg, $"<text x=\"{across:F1}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{value}</text>");
        }
        else if (y is { } up)
        {
            Line(svg, $"<line x1=\"{Left}\" y1=\"{up:F1}\" x2=\"{Width - Right}\" y2=\"{up:F1}\" stroke=\"#ddd\"/>");
            Line(svg, $"<text x=\"{Left - 6}\" y=\"{up + 4:F1}\" text-anchor=\"end\">{value}</text>");
        }
    }

    private static (double Low, double High) Decades(IEnumerable<double> values)
    {
        double low = Math.Floor(Math.Log10(values.Min())), high = Math.Ceiling(Math.Log10(values.Max()));
        return (low, Math.Max(high, low + 1));
    }

    private static void Line(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
