using NodaTime;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>What the lexicon knows about one word. A word can have several roles: "second", "may", "fall".</summary>
internal sealed record Word
{
    /// <summary>Gets the entry of every word that the lexicon does not list.</summary>
    public static Word Unknown { get; } = new();

    /// <summary>Gets the number of the month, or 0.</summary>
    public int Month { get; init; }

    /// <summary>Gets the day of the week.</summary>
    public IsoDayOfWeek Weekday { get; init; }

    /// <summary>Gets the unit of time.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Gets how many of <see cref="Unit"/> the word stands for: 2 weeks in a fortnight.</summary>
    public int UnitCount { get; init; }

    /// <summary>Gets whether the unit or weekday is written in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Gets whether the word is an abbreviation: a full stop can follow, and a unit counts beside a number only.</summary>
    public bool IsShort { get; init; }

    /// <summary>Gets the number the word says, or <see langword="null"/>.</summary>
    public int? Cardinal { get; init; }

    /// <summary>Gets the place in a row the word says ("third"), or 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Gets the first year, after 1900, of the decade the word names ("nineties" is 90), or 0.</summary>
    public int Decade { get; init; }

    /// <summary>Gets the season.</summary>
    public Season? Season { get; init; }

    /// <summary>Gets the part of the day.</summary>
    public DayPart? DayPart { get; init; }

    /// <summary>Gets the time zone.</summary>
    public TimeZoneWord? Zone { get; init; }

    /// <summary>Gets the accounting year of the country that the word names.</summary>
    public FiscalYearStart? FiscalYear { get; init; }

    /// <summary>Gets the role in the grammar.</summary>
    public Keyword Keyword { get; init; }

    /// <summary>Gets which way the word points in time.</summary>
    public DirectionCue Cue { get; init; }

    /// <summary>Gets what nouns of this kind say about a number beside them.</summary>
    public NumberCompany Company { get; init; }

    /// <summary>Gets whether the month or weekday is also a common word or a name, so that it needs company to count.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Gets whether the month is also a given name, so that a capitalized name beside it speaks against it.</summary>
    public bool IsName { get; init; }

    /// <summary>Gets whether the word stands in a phrase of the tables.</summary>
    public bool InPhrase { get; init; }

    /// <summary>Gets whether it is an abbreviation that a full stop follows inside a sentence: "Mr", "Inc".</summary>
    public bool IsTitle { get; init; }

    /// <summary>Gets whether a holiday, a vague reference or a name can begin with the word.</summary>
    public bool OpensPhrase { get; init; }

    /// <summary>Gets what expressions the word can begin.</summary>
    public Starters Starters { get; init; }

    /// <summary>Gets whether the word can have a part in a temporal expression, beyond standing in a phrase.</summary>
    public bool IsTemporal =>
        Month != 0 || Weekday != 0 || Unit != 0 || Cardinal != null || Ordinal != 0 || Decade != 0 || Season != null || DayPart != null
        || Keyword != 0;
}
