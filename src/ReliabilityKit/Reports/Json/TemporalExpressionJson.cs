using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a temporal expression: as the date of a claim, in days, or in full.</summary>
internal static class TemporalExpressionJson
{
    /// <summary>Writes the date of a claim: calendar days, both ends included; an open end is <c>null</c>.</summary>
    public static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, TemporalExpression? date, string text)
    {
        if (date is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        SpanJson.Write(json, "span"u8, date.Span, text);
        WriteDays(json, date);
        // A claim's date is one of whole days, however exactly the hour is known.
        json.WriteString("precision"u8, ContractNames.Of(date.Precision == DatePrecision.Time ? DatePrecision.Day : date.Precision));
        json.WriteString("relation"u8, ContractNames.Of(date.Relation));
        json.WriteEndObject();
    }

    /// <summary>Writes everything that is known, with the interval to the second, its end excluded.</summary>
    public static void Write(Utf8JsonWriter json, TemporalExpression expression, string text)
    {
        json.WriteStartObject();
        SpanJson.Write(json, "span"u8, expression.Span, text);
        json.WriteString("timex"u8, expression.Timex);
        json.WriteString("type"u8, ContractNames.Of(expression.Type));
        WriteDays(json, expression);
        json.WriteString("precision"u8, ContractNames.Of(expression.Precision));
        json.WriteString("relation"u8, ContractNames.Of(expression.Relation));
        WriteInterval(json, expression);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, TemporalExpression expression)
    {
        WriteDay(json, "start"u8, expression.Start?.Date);
        WriteDay(json, "end"u8, ReportTime.LastDay(expression));
    }

    private static void WriteDay(Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalDate? day)
    {
        if (day is { } date)
            json.WriteString(name, LocalDatePattern.Iso.Format(date));
        else
            json.WriteNull(name);
    }

    // An open side is null; where both are, nothing is known.
    private static void WriteInterval(Utf8JsonWriter json, TemporalExpression expression)
    {
        if (expression.Nominal.IsOpen)
        {
            json.WriteNull("interval"u8);
            return;
        }

        json.WriteStartObject("interval"u8);
        WriteInstant(json, "start"u8, expression.Nominal.Start);
        WriteInstant(json, "end"u8, expression.Nominal.End);
        json.WriteEndObject();
    }

    private static void WriteInstant(Utf8JsonWriter json, ReadOnlySpan<byte> name, LocalDateTime? instant)
    {
        if (instant is { } known)
            json.WriteString(name, LocalDateTimePattern.GeneralIso.Format(known));
        else
            json.WriteNull(name);
    }
}
