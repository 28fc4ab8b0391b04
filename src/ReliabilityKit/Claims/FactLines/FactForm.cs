namespace ReliabilityKit.Claims.FactLines;

/// <summary>The part that the value of a fact line has in its claim.</summary>
internal enum FactForm
{
    /// <summary>So many people do it: "Dead: 12".</summary>
    People,

    /// <summary>It is done to so many people: "Injured: 31".</summary>
    Done,

    /// <summary>It is when or where the event of the story takes place: "Start: 1 March".</summary>
    Event,

    /// <summary>It is by when the event of the story had begun: "Discovered: 1 March".</summary>
    Known,

    /// <summary>It is what the label measures: "Cost: 14 million euros".</summary>
    Figure,
}
