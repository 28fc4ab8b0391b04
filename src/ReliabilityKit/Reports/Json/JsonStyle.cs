using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReliabilityKit.Reports.Json;

/// <summary>How JSON is written: UTF-8 as it is, escapes only where JSON needs them, since reports are files and not parts of a page.</summary>
internal static class JsonStyle
{
    /// <summary>One object a line.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented, with the same line ends on every system.</summary>
    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>Ends the object that was written and readies the writer for the next one.</summary>
    public static void EndLine(Utf8JsonWriter json, Stream output)
    {
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset(output);
    }

    /// <summary>Writes a number, or <c>null</c> for none and for what JSON has no number for.</summary>
    public static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    /// <summary>Writes a measure of ours, such as a confidence: digits beyond the fourth say nothing.</summary>
    public static void WriteMeasure(Utf8JsonWriter json, ReadOnlySpan<byte> name, double value) =>
        WriteNumber(json, name, Math.Round(value, 4));
}
