using NodaTime;
using ReliabilityKit.Documents.Publication;

namespace ReliabilityKit.Documents;

/// <summary>Reads when a text was published, from what is given about it or, as the last resort, from the text itself.</summary>
public static class PublicationTime
{
    // A date further down belongs to the story, as in a chronology; some pages print their stamp below the text.
    private const int HeadLines = 15;
    private const int TailLines = 5;

    /// <summary>Reads a date or date-time in the extended format of ISO 8601.</summary>
    /// <param name="value">
    /// <c>2026-01-05</c>, <c>2026-01-05T10:30</c>, <c>2026-01-05 10:30:00.5+01:00</c>, <c>2026-01-05T10:30:00Z</c> and the like. A date alone is
    /// its midnight; without an offset the time is taken as UTC.
    /// </param>
    /// <param name="time">The time, when the method returns <see langword="true"/>.</param>
    /// <returns><see langword="false"/> when <paramref name="value"/> is no such date, 31 February included.</returns>
    public static bool TryParse(ReadOnlySpan<char> value, out OffsetDateTime time) => IsoDateTime.TryParse(value.Trim(), out time);

    /// <summary>Finds the line in which a text says when it was published: "Updated: 5 January 2026", a lone date, or an agency's dateline.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The time, at offset zero unless the line names a zone; <see langword="null"/> when no line near the beginning or the end is clearly such a
    /// line and states the year. A line that says "published" goes before a bare date, and that before one that says "updated".
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static OffsetDateTime? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        OffsetDateTime? best = null;
        int bestRank = int.MaxValue;
        foreach (string line in EdgeLines(text))
        {
            if (!PublicationLine.TryRead(line, out OffsetDateTime time, out int rank) || rank >= bestRank)
                continue;
            best = time;
            bestRank = rank;
        }

        return best;
    }

    /// <summary>Reads the forms that meta tags use besides ISO 8601: "2026/01/05", "Mon, 05 Jan 2026 10:00:00 GMT".</summary>
    internal static bool TryParseAny(string? value, out OffsetDateTime time)
    {
        time = default;
        return value is { Length: <= 100 } && (TryParse(value, out time) || TryParse(value.Replace('/', '-'), out time) || WrittenDate.TryFind(value, out time));
    }

    /// <summary>Returns the first and the last lines that hold more than white space.</summary>
    private static List<string> EdgeLines(string text)
    {
        var lines = new List<string>();
        int start = 0;
        for (int end; start < text.Length && lines.Count < HeadLines; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Insert(lines, lines.Count, text.AsSpan(start, end - start));
        }

        int head = lines.Count;
        for (int end = text.Length; end > start && lines.Count < head + TailLines;)
        {
            int begin = Math.Max(start, text.LastIndexOf('\n', end - 1) + 1);
            Insert(lines, head, text.AsSpan(begin, end - begin));
            end = begin - 1;
        }

        return lines;
    }

    private static void Insert(List<string> lines, int index, ReadOnlySpan<char> line)
    {
        if (!line.IsWhiteSpace())
            lines.Insert(index, line.Trim().ToString());
    }
}
