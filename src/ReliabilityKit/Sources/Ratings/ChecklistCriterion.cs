namespace ReliabilityKit.Sources.Ratings;

/// <summary>What published standards of journalism ask of an outlet, as far as an editor can look it up; in our words.</summary>
public enum ChecklistCriterion
{
    /// <summary>It does not publish the same falsehoods again and again.</summary>
    NoRepeatedFalsehoods,

    /// <summary>It reports from sources of its own and names them.</summary>
    NamesItsSources,

    /// <summary>It corrects errors in the open and has a policy for that.</summary>
    CorrectsErrors,

    /// <summary>It keeps news and opinion apart.</summary>
    SeparatesOpinion,

    /// <summary>Its headlines say what the articles say.</summary>
    HonestHeadlines,

    /// <summary>It says who owns and who pays it.</summary>
    DisclosesOwners,

    /// <summary>It marks advertising as such.</summary>
    MarksAdvertising,

    /// <summary>It says who is responsible for what it publishes.</summary>
    NamesEditors,

    /// <summary>It says who wrote an article, and what was made by a machine.</summary>
    NamesAuthors,
}
