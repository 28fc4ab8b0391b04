using System.Text.RegularExpressions;

namespace ReliabilityKit.Documents.Passages;

/// <summary>Tells furniture by what a line says and looks like, without its neighbours.</summary>
internal static partial class FurnitureRules
{
    private const int LongestByline = 14;
    private const int LongestPatternLine = 200;

    /// <summary>Returns whether a line is surely no part of the article.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line, PassageTraits traits, FurnitureScore score)
    {
        if (traits.Words == 0 || score.Weight >= RequiredWeight(traits))
            return true;
        if (line.Length > LongestPatternLine)
            return false;
        return IsByline(line, traits) || IsStamp(line) || IsCredit(line, traits) || IsTrail(line, traits) || IsAddress(line, traits);
    }

    /// <summary>
    /// The longer a line, the more has to speak against it; more still when it makes a statement, less when it talks to its reader,
    /// outside quotation marks.
    /// </summary>
    private static int RequiredWeight(PassageTraits traits)
    {
        int required = traits.Words switch
        {
            <= 5 => 2,
            <= 14 => 3,
            <= 40 => 5,
            _ => 8,
        };
        bool addresses = traits is { HasAddressee: true, HasQuotation: false };
        if (traits.IsStatement)
            return addresses ? required : required + 2;
        return addresses ? required - 1 : required;
    }

    /// <summary>"By Ana Torres, Economics editor": names after "by", without a stop and without a verb.</summary>
    private static bool IsByline(ReadOnlySpan<char> line, PassageTraits traits) =>
        traits is { Words: >= 2 and <= LongestByline, EndsSentence: false, Numbers: 0, HasVerb: false } && BylinePattern().IsMatch(line);

    /// <summary>A date or time and what stands around it, such as "Saturday 9 March 2024, 18:30 – updated 18:52".</summary>
    private static bool IsStamp(ReadOnlySpan<char> line) => StampPattern().IsMatch(line);

    /// <summary>"[Image: the harbour. Source: agency]", "Photo: A. Torres / Agency": a caption or credit that states nothing.</summary>
    private static bool IsCredit(ReadOnlySpan<char> line, PassageTraits traits) => !traits.HasVerb && CreditPattern().IsMatch(line);

    /// <summary>"Home | World | Europe", "« Previous … Next »": short links side by side.</summary>
    private static bool IsTrail(ReadOnlySpan<char> line, PassageTraits traits)
    {
        if (line[0] is '«' or '‹' && line.ContainsAny('|', '»', '›'))
            return true;
        int separators = line.Count('|') + line.Count('›') + line.Count('»') + line.Count('·') + line.Count('•') - (traits.IsItem ? 1 : 0);
        return separators >= 1 && !traits.EndsSentence && !traits.HasVerb && traits.Words <= 4 * (separators + 1);
    }

    /// <summary>Nothing but a web or mail address or an account's name.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line, PassageTraits traits) =>
        !line.Contains(' ') && (line.Contains("://", StringComparison.Ordinal) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || line.Contains('@'))
        || traits.Words <= 3 && line[0] is '@' or '#' && !traits.HasVerb;

    [GeneratedRegex(@"^(?:[Bb]y|BY|Par|Words by|Text by|Story by)[ :] ?(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|and|&|de|da|del|di|von|van|der|la|le|bin|al-\p{L}+|in|at|for|of))*(?:,? (?:and )?\p{L}[\p{L}\p{M}'’.& -]*)?(?: ?[|·/].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BylinePattern();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}'’ -]{1,30}, )?(?:(?:(?i:last |first )?(?i:updated|published|posted|modified|released|issued|date)(?i: on| at)?:? ?)?"
        + @"(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?i:uary|ruary|ch|il|ust|ember|ober)?\b|(?i:am|pm|a\.m|p\.m|gmt|utc|b?st|c?es?t|e[sd]t|p[sd]t|hrs|at|on|of|local time|hours? ago|minutes? ago|days? ago|updated|published|posted|last|first|today|yesterday)\b|\d{1,4}(?:st|nd|rd|th)?\b|[\s,.:;/|·•()–—@+-])+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex StampPattern();

    [GeneratedRegex(@"^[\[(]?(?i:image|images|photo|photos|picture|pictured|photograph|video|graphic|illustration|caption|source|credit)s?(?i: credit| source| by)?s? ?[:/©]|(?i:\b(?:photo|image|picture|source|credit)s?: ?[^.]{1,60}[\])]?$)|(?i:/(?:afp|reuters|ap|epa|efe|dpa|getty(?: images)?)\)?$)", RegexOptions.CultureInvariant)]
    private static partial Regex CreditPattern();
}
