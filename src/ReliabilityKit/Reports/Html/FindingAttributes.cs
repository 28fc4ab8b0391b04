using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>What the element of a finding says about it to links and to the filters.</summary>
internal static class FindingAttributes
{
    /// <summary>Returns the anchor: the id itself, or, where that has signs that an address would have to escape, its code units.</summary>
    public static string Anchor(Finding finding) =>
        finding.Id.Length > 0 && finding.Id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_')
            ? finding.Id
            : "x" + string.Concat(finding.Id.Select(sign => ((int)sign).ToString("x4", CultureInfo.InvariantCulture)));

    /// <summary>Returns the indexes of its sources.</summary>
    public static string Sources(Finding finding, PageContext page) => string.Create(
        CultureInfo.InvariantCulture,
        $"{page.Sources.IndexOf(finding.A.Claim.Document)} {page.Sources.IndexOf(finding.B.Claim.Document)}");

    /// <summary>Returns the days on which its two texts were published, as far as they are known.</summary>
    public static string Days(Finding finding) => $"{Day(finding.A.Claim.Document)} {Day(finding.B.Claim.Document)}".Trim();

    private static string? Day(Document document) => ReportTime.Format(document.Published?.Date);
}
