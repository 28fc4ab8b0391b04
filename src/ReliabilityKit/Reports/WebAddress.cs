using System.Diagnostics.CodeAnalysis;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports;

/// <summary>Addresses of documents as reports may link to them: http and https only, for a link is followed by whoever reads the report.</summary>
internal static class WebAddress
{
    /// <summary>Returns the address in its escaped form, or <see langword="null"/> when it is none that may be linked to.</summary>
    public static string? Of(Document document) => TryParse(document.Url, out Uri? address) ? address.AbsoluteUri : null;

    /// <summary>Returns a reference that is unique in the report: the address, or the document's id as a relative one.</summary>
    public static string ReferenceOf(Document document) => Of(document) ?? "document/" + Escape(document.Id);

    /// <summary>Returns a text as one segment of a URI.</summary>
    public static string Escape(string text) => Uri.EscapeDataString(WellFormed.Text(text));

    private static bool TryParse(string? url, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(url, UriKind.Absolute, out address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && Uri.IsWellFormedUriString(address.AbsoluteUri, UriKind.Absolute);
}
