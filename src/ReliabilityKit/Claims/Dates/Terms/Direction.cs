namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Which way from the time of writing an expression points.</summary>
internal enum Direction
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>Back.</summary>
    Past,

    /// <summary>Back, by the form of a verb that can only be a past tense: not "the vote called in June" but "they voted in June".</summary>
    CertainlyPast,

    /// <summary>Ahead.</summary>
    Future,
}
