using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>Times as feeds write them: ISO 8601 in Atom, RFC 822 in RSS ("Mon, 05 Jan 2026 10:00:00 +0100").</summary>
internal static class FeedTime
{
    /// <summary>Reads a time.</summary>
    public static OffsetDateTime? Read(string? text)
    {
        if (!PublicationTime.TryParseAny(text?.Trim(), out OffsetDateTime time))
            return null;
        return Offset(text!.Trim()) is { } offset ? time.LocalDateTime.WithOffset(offset) : time;
    }

    /// <summary>Returns a time in ISO 8601; what is none is returned as it is, so that whoever reads it can complain of it.</summary>
    public static string? Normalize(string? text) => Read(text) is { } time ? OffsetDateTimePattern.Rfc3339.Format(time) : text;

    /// <summary>Returns the offset at the end of a time by RFC 822, such as "+0100".</summary>
    private static Offset? Offset(string text)
    {
        if (text.Length < 6 || text[^6] != ' ' || text[^5] is not ('+' or '-'))
            return null;
        if (!int.TryParse(text.AsSpan(text.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number % 100 > 59 || number > 1800)
            return null;
        int minutes = (number / 100 * 60) + (number % 100);
        return NodaTime.Offset.FromSeconds(60 * (text[^5] == '-' ? -minutes : minutes));
    }
}
