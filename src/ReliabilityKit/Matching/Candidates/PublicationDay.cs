using NodaTime;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Days as numbers, counted from 1 January 1970.</summary>
internal static class PublicationDay
{
    private static readonly LocalDate s_epoch = new(1970, 1, 1);

    /// <summary>Returns the number of a day.</summary>
    public static int Of(LocalDate day) => Period.DaysBetween(s_epoch, day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Returns the number of the day, by the publisher's clock, on which a document was published, or <see langword="null"/>.</summary>
    public static int? Of(DocumentProfile document) => document.Document.Published is { } published ? Of(published.Date) : null;
}
