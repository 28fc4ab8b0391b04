using NodaTime;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims;

/// <summary>Finds the place and date that news agencies put before the first sentence: "LONDON, May 3 (Reuters) - ".</summary>
/// <remarks>A dateline is no part of the sentence behind it; parsed with it, the place would become its subject.</remarks>
internal static class Dateline
{
    // Place, date and agency together are shorter than this.
    private const int LongestDateline = 90;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Returns the parts of a document that are read, datelines cut off, and the date of the first dateline.</summary>
    public static (TextSpan[] Spans, LocalDateTime? Date) Cut(Document document)
    {
        var spans = new List<TextSpan>(document.Passages.Length);
        LocalDateTime? date = null;
        foreach (Passage passage in document.Passages)
        {
            if (!passage.IsParsed)
                continue;
            int length = passage.Kind == PassageKind.Body ? LengthOf(passage.Span.Of(document.Text)) : 0;
            if (length > 0)
                date ??= DateOf(document.Text, new TextSpan(passage.Span.Start, length));
            spans.Add(TextSpan.FromBounds(passage.Span.Start + length, passage.Span.End));
        }

        return ([.. spans], date);
    }

    private static LocalDateTime? DateOf(string text, TextSpan dateline)
    {
        foreach (TemporalExpression expression in TemporalExtractor.English.Extract(text, dateline, null))
        {
            if (expression is { Precision: DatePrecision.Day, Start: { } start })
                return start;
        }

        return null;
    }

    /// <summary>Returns the length of the dateline at the beginning of a paragraph, its dash and the space behind it included; 0 where there is none.</summary>
    internal static int LengthOf(ReadOnlySpan<char> paragraph)
    {
        int dash = DashOf(paragraph);
        if (dash <= 0 || !IsDateline(paragraph[..dash]))
            return 0;
        int end = dash;
        while (end < paragraph.Length && (paragraph[end] is '-' or '–' or '—' || char.IsWhiteSpace(paragraph[end])))
            end++;
        return end < paragraph.Length ? end : 0;
    }

    private static int DashOf(ReadOnlySpan<char> paragraph)
    {
        ReadOnlySpan<char> start = paragraph[..Math.Min(paragraph.Length, LongestDateline)];
        for (int i = 1; i < start.Length; i++)
        {
            if (start[i] is '–' or '—' || (start[i] == '-' && (start[i - 1] == ' ' || (i + 1 < start.Length && start[i + 1] == '-'))))
                return i;
        }

        return -1;
    }

    // A place and then a date, an agency in brackets, or the place in capitals; no other lower-case word.
    private static bool IsDateline(ReadOnlySpan<char> words)
    {
        bool hasDigit = false;
        bool hasAgency = words.Contains('(') && words.Contains(')');
        bool isCapital = true;
        bool startsWithName = words.Length > 0 && char.IsUpper(words[0]);
        foreach (Range range in words.SplitAny(' ', ',', '.', '(', ')', '/'))
        {
            ReadOnlySpan<char> word = words[range].Trim();
            if (word.IsEmpty)
                continue;
            hasDigit |= char.IsDigit(word[0]);
            if (char.IsLower(word[0]) && word is not ("of" or "de" or "la" or "del" or "and" or "el" or "al" or "th" or "st"))
                return false;
            isCapital &= !word.ContainsAnyInRange('a', 'z') || hasAgency;
        }

        return startsWithName && (hasAgency || (hasDigit && HasMonth(words)) || (isCapital && words.Trim().Length > 2));
    }

    private static bool HasMonth(ReadOnlySpan<char> words)
    {
        foreach (string month in Months)
        {
            if (words.Contains(month, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
