using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Tests.Claims.Dates;

/// <summary>Shows what the extractor finds in one line, so that tests are rows. The text is written on Wednesday, 15 May 2024.</summary>
internal static class Read
{
    public static readonly LocalDateTime Reference = new(2024, 5, 15, 9, 30);

    public static ImmutableArray<TemporalExpression> All(string text) => TemporalExtractor.English.Extract(text, Reference);

    /// <summary>"words=value" of every expression, parted by semicolons.</summary>
    public static string Values(string text) => Show(text, All(text), expression => expression.Timex);

    /// <summary>"words=first day..last day" of every expression.</summary>
    public static string Days(string text) => Show(text, All(text), expression => expression.Days is { } days ? $"{Day(days.Start)}..{Day(days.End)}" : "-");

    /// <summary>"words=start..end" of what every expression names; an open side is empty.</summary>
    public static string Interval(string text) =>
        Show(text, All(text), expression => $"{Instant(expression.Nominal.Start)}..{Instant(expression.Nominal.End)}");

    /// <summary>The values of a text whose time of writing is not known.</summary>
    public static string Undated(string text) => Show(text, TemporalExtractor.English.Extract(text, null), expression => expression.Timex);

    private static string Show(string text, ImmutableArray<TemporalExpression> found, Func<TemporalExpression, string> value) =>
        string.Join("; ", found.Select(expression => $"{expression.Span.Of(text)}={value(expression)}"));

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(LocalDateTime? instant) => instant switch
    {
        null => string.Empty,
        { TimeOfDay: var time } at when time == LocalTime.Midnight => Day(at.Date),
        { } at => at.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
    };
}
