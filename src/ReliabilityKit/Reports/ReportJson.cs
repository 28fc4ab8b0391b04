using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Findings;
using ReliabilityKit.Language;
using ReliabilityKit.Reports.Json;

namespace ReliabilityKit.Reports;

/// <summary>The JSON of single claims, findings and values, for programs that put them into JSON of their own.</summary>
/// <remarks>
/// Members are in camelCase, dates in ISO 8601, spans in UTF-16 code units with the words they cover; relations of numbers are
/// <c>= &lt; &lt;= &gt; &gt;= ~ up down</c>, of dates <c>= &lt; &gt; ~</c>. These are the objects that the formats and the
/// command-line tool write.
/// </remarks>
public static class ReportJson
{
    /// <summary>Writes a claim as an object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="claim">The claim.</param>
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(claim);
        ClaimJson.Write(json, claim);
    }

    /// <summary>Writes a finding as an object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="finding">The finding.</param>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(finding);
        FindingJson.Write(json, finding);
    }

    /// <summary>Writes a quantity as an object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="text">The text that its span points into.</param>
    public static void Write(Utf8JsonWriter json, Quantity quantity, string text)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(text);
        QuantityJson.Write(json, quantity, text);
    }

    /// <summary>
    /// Writes a temporal expression as an object: <c>start</c> and <c>end</c> are days, both included; <c>interval</c> has local
    /// date-times, its end excluded, or is <c>null</c> where the expression is open or unresolved.
    /// </summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="text">The text that its span points into.</param>
    public static void Write(Utf8JsonWriter json, TemporalExpression expression, string text)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(text);
        TemporalExpressionJson.Write(json, expression, text);
    }

    /// <summary>Writes a name as an object.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="text">The text that the name stands in.</param>
    /// <param name="entity">The name.</param>
    public static void Write(Utf8JsonWriter json, AnnotatedText text, EntitySpan entity)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(text);
        EntityJson.Write(json, text, entity);
    }
}
