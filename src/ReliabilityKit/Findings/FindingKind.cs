namespace ReliabilityKit.Findings;

/// <summary>In what two claims agree or differ.</summary>
public enum FindingKind
{
    /// <summary>When, how long, or in which order.</summary>
    Date,

    /// <summary>How many or how much.</summary>
    Quantity,

    /// <summary>Whether it happened at all.</summary>
    Polarity,

    /// <summary>What was done: approved or rejected.</summary>
    Action,

    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who said it.</summary>
    Attribution,

    /// <summary>How it stands: arrested or at large.</summary>
    Status,
}
