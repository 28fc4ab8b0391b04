using System.Security.Cryptography;
using System.Text;

namespace ReliabilityKit.Reports.Html;

/// <summary>The style sheet and the script of the page, and the policy that lets the browser run these two and nothing else.</summary>
internal static class PageAssets
{
    /// <summary>Gets the style sheet.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>Gets the script; the page can be used without it.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>Gets the content security policy: nothing is loaded from anywhere, and only what has these hashes runs.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        string resource = "Reports/Html/" + name;
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the assembly has no {resource}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
