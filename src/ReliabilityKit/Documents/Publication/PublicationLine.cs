using System.Text.RegularExpressions;
using NodaTime;

namespace ReliabilityKit.Documents.Publication;

/// <summary>
/// A line that says when its text was published: with a word such as "Published" or "Updated", as nothing but a date, or as the
/// dateline of an agency report ("LISBON, 4 May 2025 (Agency) – ").
/// </summary>
internal static partial class PublicationLine
{
    // Longer lines are running text; the dateline stands at their beginning.
    private const int MaxStampLength = 120;
    private const int MaxDatelineLength = 90;

    /// <summary>Returns the time that a line states and how surely it is the publication's, 0 being the surest.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out OffsetDateTime time, out int rank)
    {
        time = default;
        rank = 0;
        if (line.Length <= MaxStampLength)
        {
            string stamp = line.ToString();
            Match match = StampPattern().Match(stamp);
            if (match.Success)
            {
                rank = match.Groups["updated"].Success ? 2 : match.Groups["published"].Success ? 0 : 1;
                return WrittenDate.TryRead(match, stamp, out time);
            }
        }

        rank = 1;
        string head = line[..Math.Min(line.Length, MaxDatelineLength)].ToString();
        Match dateline = DatelinePattern().Match(head);
        return dateline.Success && WrittenDate.TryRead(dateline, "", out time);
    }

    // Around the date of a bare stamp only a weekday, times, a zone and the name of a place are allowed.
    [GeneratedRegex(
        @"^(?:(?:(?<published>(?i:(?:first |originally )?(?:published|posted|released|issued)|publication date|date))|(?<updated>(?i:(?:last )?(?:updated|modified|edited))))(?i:(?: on| at| in)?)[: ]"
        + @".{0,40}?\b" + WrittenDate.Pattern + @"(?!\d)"
        + @"|(?:\p{Lu}[\w'’. -]{1,30}, )?(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:[\d:.]{4,5} ?(?i:[ap]\.?m\.?)?(?: [A-Z]{3,4})?,? )?"
        + WrittenDate.Pattern
        + @"(?:[,|·–—-]? *(?:at |@ )?\d{1,2}[:.]\d\d.{0,40}|[.,]?)$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex StampPattern();

    [GeneratedRegex(
        @"^\p{Lu}[\w'’.-]+(?:,? [\w'’./-]+){0,5}, (?:(?i:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,? )?"
        + WrittenDate.Pattern + @"(?: ?\([^()]{1,30}\)| ?/[\w /]{1,30}/)? ?(?:[–—:]|--? )",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatelinePattern();
}
