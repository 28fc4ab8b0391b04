namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>Which way a word makes a date beside it lie from the time of writing.</summary>
[Flags]
internal enum DirectionCue : byte
{
    /// <summary>It says nothing.</summary>
    None = 0,

    /// <summary>Back: "said", "was", "fell".</summary>
    Past = 1,

    /// <summary>Ahead: "will", "due", "deadline".</summary>
    Future = 2,

    /// <summary>Ahead when "to" follows: "agreed to", "was to".</summary>
    FutureBeforeTo = 4,

    /// <summary>It is a present form of "be", which makes a participle behind it no past: "is set to".</summary>
    Present = 8,

    /// <summary>It makes a length behind "in" look back: "the lowest in six years".</summary>
    Record = 16,

    /// <summary>A pronoun that is a subject: a past form behind it is a verb, not a participle.</summary>
    Subject = 32,

    /// <summary>A form of a verb of saying, whose time is not that of what is said.</summary>
    Saying = 64,
}
