namespace ReliabilityKit.Sources.Truth;

/// <summary>What the values of a table are, which decides when two of them are compatible and how far apart they are.</summary>
public enum ValueKind
{
    /// <summary>Names and labels: two values are the same or they are not.</summary>
    Category,

    /// <summary>Numbers, ranges of numbers among them: rounded values are compatible with what they round, ranges with what lies inside.</summary>
    Number,

    /// <summary>Times of day.</summary>
    Time,

    /// <summary>Calendar dates.</summary>
    Date,

    /// <summary>Places within places: a whole is compatible with each of its parts.</summary>
    Place,
}
