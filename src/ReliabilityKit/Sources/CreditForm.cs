using System.Buffers;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources;

/// <summary>A form of credit lines: the words before and after the name, one of which may be missing.</summary>
/// <param name="Before">The words before the name.</param>
/// <param name="After">The words after it.</param>
/// <param name="BeginsLine">Whether it stands at the begin of a line.</param>
internal sealed record CreditForm(string Before, string After, bool BeginsLine)
{
    private readonly SearchValues<string> _anchor = SearchValues.Create([Before.Length > 0 ? Before : After], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a form in which <c>{}</c> stands for the name.</summary>
    public static CreditForm Parse(string form)
    {
        string words = form.TrimStart('^');
        int name = words.IndexOf("{}", StringComparison.Ordinal);
        return new CreditForm(words[..name], words[(name + 2)..], form[0] == '^');
    }

    /// <summary>Returns the places of the words by which the form is looked for: those before the name, or else those after it.</summary>
    public IEnumerable<TextSpan> Anchors(string text)
    {
        int length = Before.Length > 0 ? Before.Length : After.Length;
        for (int at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (!BeginsLine || at == 0 || text[at - 1] == '\n') yield return new TextSpan(at, length);
        }
    }

    /// <summary>Returns the so many words beside the anchor where the name would stand, or <see langword="null"/> if there are not so many.</summary>
    public TextSpan? NameAt(string text, TextSpan anchor, int words) => Before.Length > 0 ? WordsAfter(text, anchor.End, words) : WordsBefore(text, anchor.Start, words);

    /// <summary>Returns whether a name is followed as the form wants it.</summary>
    public bool Fits(string text, TextSpan name) => Before.Length == 0
        || (After.Length > 0 ? text.AsSpan(name.End).StartsWith(After, StringComparison.OrdinalIgnoreCase) : IsNameEnd(text, name.End));

    /// <summary>Returns the form with the name, from its first word to its last.</summary>
    public TextSpan Whole(TextSpan anchor, TextSpan name) =>
        Before.Length > 0 ? TextSpan.FromBounds(anchor.Start, name.End + After.Length) : TextSpan.FromBounds(name.Start, anchor.End);

    private int Next(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny(_anchor);
        return found < 0 ? -1 : from + found;
    }

    private static TextSpan? WordsAfter(string text, int start, int words)
    {
        int end = start;
        for (; words > 0; words--)
        {
            if (end > start && (end == text.Length || text[end++] != ' ')) return null;
            int from = end;
            while (end < text.Length && IsNameLetter(text[end])) end++;
            if (end == from) return null;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan? WordsBefore(string text, int end, int words)
    {
        // The words after the name begin with the blank between.
        int start = end;
        for (; words > 0; words--)
        {
            if (start < end && (start == 0 || text[--start] != ' ')) return null;
            int from = start;
            while (start > 0 && IsNameLetter(text[start - 1])) start--;
            if (start == from) return null;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsNameLetter(char c) => char.IsLetterOrDigit(c) || c is '-' or '&' or '’' or '\'';

    /// <summary>Another capital makes it a longer name: Petra is an agency, Petra Novak is none.</summary>
    private static bool IsNameEnd(string text, int end) => text.AsSpan(end) is [] or [' '] or [' ', not (>= 'A' and <= 'Z'), ..] || !(text[end] == ' ' || IsNameLetter(text[end]));
}
