using System.Text.Encodings.Web;
using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Output;

/// <summary>Claims as JSON Lines.</summary>
internal static class ClaimLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<Claim> claims, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (Claim claim in claims)
        {
            ReportJson.Write(json, claim);
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }
}
