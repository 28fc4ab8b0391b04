using System.Globalization;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Cli.Output;

/// <summary>Writes what was believed as comma-separated tables.</summary>
internal static class TruthTables
{
    public static void WriteValues(TextWriter writer, TruthResult result)
    {
        bool numbers = result.Kind == ValueKind.Number;
        writer.WriteLine(numbers ? "object,value,low,high" : "object,value,confidence");
        foreach (BelievedValue value in result.Values)
        {
            writer.Write($"{Quote(value.Object)},{Quote(value.Value)},");
            writer.WriteLine(numbers ? $"{Number(value.Low ?? 0)},{Number(value.High ?? 0)}" : Share(value.Confidence));
        }
    }

    public static void WriteTrust(TextWriter writer, TruthResult result)
    {
        writer.WriteLine("source,trust,low,high,claims,grade");
        foreach (SourceTrust source in result.Sources)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Quote(source.Source)},{Share(source.Trust)},{Share(source.Low)},{Share(source.High)},{source.Claims},{source.Grade}"));
        }
    }

    public static void WriteCopies(TextWriter writer, TruthResult result)
    {
        writer.WriteLine("source_a,source_b,score");
        foreach (SuspectedCopy copy in result.SuspectedCopies)
            writer.WriteLine($"{Quote(copy.SourceA)},{Quote(copy.SourceB)},{Share(copy.Score)}");
    }

    public static void WriteDissent(TextWriter writer, TruthResult result)
    {
        writer.WriteLine("object,value,method,other");
        foreach (BelievedValue value in result.Values)
        {
            foreach (DissentingValue other in value.Dissent)
                writer.WriteLine($"{Quote(value.Object)},{Quote(value.Value)},{other.Method},{Quote(other.Value)}");
        }
    }

    private static string Share(double share) => share.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
