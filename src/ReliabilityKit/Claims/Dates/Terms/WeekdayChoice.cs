namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Which of the days with one name is meant.</summary>
internal enum WeekdayChoice
{
    /// <summary>The nearest, on the side the tense asks for: "on Tuesday".</summary>
    Nearest,

    /// <summary>That of the week of writing: "this Tuesday".</summary>
    ThisWeek,

    /// <summary>That of the calendar week before: "last Tuesday".</summary>
    LastWeek,

    /// <summary>That of the calendar week behind: "next Tuesday".</summary>
    NextWeek,

    /// <summary>The nearest before today: "this past Tuesday".</summary>
    Before,

    /// <summary>The nearest behind today: "this coming Tuesday".</summary>
    After,
}
