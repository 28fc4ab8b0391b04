using System.Text.Json;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Sarif;

/// <summary>The rules that results refer to, one for each relation, and how a result of each is ranked.</summary>
internal static class SarifRule
{
    public static void WriteAll(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules"u8);
        foreach (FindingRelation relation in ReportSummary.Relations)
            Write(json, relation);
        json.WriteEndArray();
    }

    /// <summary>Returns how an analysis tool sees a result of a relation.</summary>
    public static string Kind(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "fail",
        FindingRelation.Dispute => "review",
        FindingRelation.Corroboration => "pass",
        _ => "informational",
    };

    /// <summary>Returns the level; the standard wants <c>none</c> for whatever does not fail.</summary>
    public static string Level(FindingRelation relation) => relation == FindingRelation.Contradiction ? "warning" : "none";

    private static void Write(Utf8JsonWriter json, FindingRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, ContractNames.Of(relation));
        json.WriteString("name"u8, NameOf(relation));
        WriteText(json, "shortDescription"u8, relation + ".");
        WriteText(json, "fullDescription"u8, Describe(relation));
        WriteText(json, "help"u8, "Read both passages in their texts. " + Advise(relation));
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, Level(relation));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, ReadOnlySpan<byte> name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    // The standard wants a name that differs from the id.
    private static string NameOf(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "ContradictingClaims",
        FindingRelation.Dispute => "DisputedClaims",
        FindingRelation.Corroboration => "CorroboratedClaims",
        FindingRelation.Update => "UpdatedClaim",
        _ => "CopiedWords",
    };

    private static string Advise(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "Ask the sources which is right, or report that they differ.",
        FindingRelation.Dispute => "Name both speakers.",
        FindingRelation.Corroboration => "Whether the two texts have one origin is for a person to judge.",
        FindingRelation.Update => "Use the newer figure with its date.",
        _ => "Count both texts as one source.",
    };

    private static string Describe(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "Two texts say what cannot both be true.",
        FindingRelation.Dispute => "Two named speakers disagree; the texts themselves do not.",
        FindingRelation.Corroboration => "Two independent texts say the same.",
        FindingRelation.Update => "A later text has a newer figure.",
        _ => "The same words stand in two texts: one witness.",
    };
}
