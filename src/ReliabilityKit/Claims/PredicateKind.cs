namespace ReliabilityKit.Claims;

/// <summary>By which construction a text makes a claim.</summary>
public enum PredicateKind
{
    /// <summary>A verb: "the council approved the plan".</summary>
    Verb,

    /// <summary>A form of <c>be</c> or a like verb with a complement: "Anna Weber is the minister".</summary>
    Copula,

    /// <summary>A noun set beside another: "the minister, a paediatrician".</summary>
    Apposition,

    /// <summary>A noun that stands for an act: "the dismissal of the minister".</summary>
    Nominalization,

    /// <summary>The result of a match, given by names and points alone: "Harbour 3, Rovers 1".</summary>
    Score,
}
