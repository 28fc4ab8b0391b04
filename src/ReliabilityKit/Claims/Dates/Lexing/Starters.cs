namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>The kinds of lexemes that expressions begin with. Each rule names its own, so that most are passed over without a look.</summary>
[Flags]
internal enum Starters
{
    None = 0,
    Number = 1 << 0,
    Ordinal = 1 << 1,
    Cardinal = 1 << 2,
    Month = 1 << 3,
    Weekday = 1 << 4,
    Unit = 1 << 5,
    Season = 1 << 6,
    DayPart = 1 << 7,
    Decade = 1 << 8,

    /// <summary>The first word of a holiday, a name or a vague reference.</summary>
    Phrase = 1 << 9,

    /// <summary>An apostrophe.</summary>
    Sign = 1 << 10,
    The = 1 << 11,
    A = 1 << 12,

    /// <summary>"this", "last", "next" and words like them.</summary>
    Offset = 1 << 13,

    /// <summary>"that".</summary>
    That = 1 << 14,

    /// <summary>"today", "yesterday", "tomorrow".</summary>
    Day = 1 << 15,

    /// <summary>"early", "late", "the end of", "the rest of".</summary>
    Edge = 1 << 16,

    /// <summary>"from", "between".</summary>
    Range = 1 << 17,

    /// <summary>"nearly", "more than", "at least".</summary>
    Modifier = 1 << 18,

    /// <summary>"every", "twice", "daily", "per".</summary>
    Set = 1 << 19,

    /// <summary>"fiscal", "calendar", "FY", "working".</summary>
    Accounts = 1 << 20,

    /// <summary>"noon", "tonight", "half".</summary>
    Time = 1 << 21,

    /// <summary>"several", "a few", "all", "another".</summary>
    Amount = 1 << 22,

    /// <summary>The Q and H of "Q3" and "H1".</summary>
    Letter = 1 << 23,

    /// <summary>All ways to say how many or which.</summary>
    Numeral = Number | Ordinal | Cardinal,
}
