namespace ReliabilityKit.Matching;

/// <summary>The part that a quantity has in its clause.</summary>
internal enum MeasureRole
{
    /// <summary>It stands by itself: "rose by 3 percent".</summary>
    Clause,

    /// <summary>It is in the actor: "three workers died".</summary>
    Actor,

    /// <summary>It is in the object: "killed three workers".</summary>
    Object,

    /// <summary>It is in a further argument: "to 5.75 percent".</summary>
    Argument,
}
