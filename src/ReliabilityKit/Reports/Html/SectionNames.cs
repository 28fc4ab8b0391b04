using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>The anchors and headings of the sections.</summary>
internal static class SectionNames
{
    public const string Findings = "findings";
    public const string Believed = "believed";
    public const string Timeline = "timeline";
    public const string Sources = "sources";
    public const string Agreement = "agreement";
    public const string Documents = "documents";
    public const string Abstentions = "not-reported";
    public const string Omissions = "left-out";

    /// <summary>Returns the anchor of the section for a relation.</summary>
    public static string Anchor(FindingRelation relation) => ContractNames.Plural(relation);

    /// <summary>Returns its heading.</summary>
    public static string Heading(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "Contradictions",
        FindingRelation.Dispute => "Disputes between speakers",
        FindingRelation.Corroboration => "What independent texts agree on",
        FindingRelation.Update => "Updates",
        _ => "Copied passages",
    };
}
