using System.Buffers;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds internet addresses, e-mail addresses and file names, which are one token whatever stops and hyphens they hold.</summary>
/// <remarks>Remembers how far it has looked in vain, so that a text is looked through once, however many words an address could begin at.</remarks>
internal ref struct AddressScanner(ReadOnlySpan<char> text, TokenizerLexicon lexicon)
{
    private const string NeverInAddress = "<>\"“”«»{}|\\^`";
    private const string NotAtEnd = ".,;:!?'’)]*_…";
    private static readonly SearchValues<char> LocalPart =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._%+-~=");

    private static readonly SearchValues<char> HostName =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-~");

    private readonly ReadOnlySpan<char> _text = text;
    private int _noMailBefore;
    private int _noNameBefore;
    private int _hostRunEnd;

    /// <summary>Returns the index behind the address that begins at an index, or the index itself.</summary>
    /// <param name="start">Index of a letter or digit.</param>
    /// <param name="wordEnd">Index behind the letters and digits there.</param>
    public int FindEnd(int start, int wordEnd)
    {
        if (wordEnd >= _text.Length)
            return start;
        return _text[wordEnd] switch
        {
            ':' when IsScheme(start, wordEnd) => UrlEnd(wordEnd + 1),
            '.' when _text[start..wordEnd].Equals("www", StringComparison.OrdinalIgnoreCase) => UrlEnd(wordEnd),
            '.' or '@' or '-' or '_' or '+' or '%' or '=' or '~' => FindNameEnd(start),
            _ => start,
        };
    }

    private readonly bool IsScheme(int start, int colon)
    {
        ReadOnlySpan<char> rest = _text[(colon + 1)..];
        return rest.StartsWith("//", StringComparison.Ordinal)
            || (_text[start..colon].Equals("mailto", StringComparison.OrdinalIgnoreCase) && Characters.IsWordAt(rest, 0));
    }

    private readonly int UrlEnd(int index)
    {
        int end = index;
        while (end < _text.Length
            && Characters.Class(_text[end]) is not (CharacterClass.Blank or CharacterClass.Invisible)
            && !NeverInAddress.Contains(_text[end], StringComparison.Ordinal))
        {
            end++;
        }

        bool bracketed = _text[index..end].Contains('(');
        while (end > index && NotAtEnd.Contains(_text[end - 1], StringComparison.Ordinal) && !(bracketed && _text[end - 1] == ')'))
            end--;
        return end;
    }

    private int FindNameEnd(int start)
    {
        if (start >= _noMailBefore)
        {
            int end = RunEnd(start, LocalPart);
            if (end < _text.Length && _text[end] == '@' && Characters.IsWordAt(_text, end + 1))
                return TrimHost(end + 1, RunEnd(end + 1, HostName));
            _noMailBefore = end;
        }

        if (start < _noNameBefore)
            return start;
        int hostEnd = HostEnd(start);
        int found = NameEnd(start, hostEnd);
        if (found == start)
            _noNameBefore = hostEnd;
        return found;
    }

    private readonly int RunEnd(int start, SearchValues<char> set)
    {
        int length = _text[start..].IndexOfAnyExcept(set);
        return length < 0 ? _text.Length : start + length;
    }

    // An ellipsis ends a host name: in "wait...example.com" it begins behind it.
    private int HostEnd(int start)
    {
        if (start >= _hostRunEnd)
            _hostRunEnd = RunEnd(start, HostName);
        int ellipsis = _text[start.._hostRunEnd].IndexOf("..", StringComparison.Ordinal);
        return ellipsis < 0 ? _hostRunEnd : start + ellipsis;
    }

    private readonly int TrimHost(int start, int end)
    {
        while (end > start && _text[end - 1] is '.' or '-' or '_' or '~')
            end--;
        return end;
    }

    private readonly int NameEnd(int start, int end)
    {
        end = TrimHost(start, end);
        int stop = _text[start..end].LastIndexOf('.');
        if (stop <= 0 || !Characters.IsWordAt(_text, start + stop - 1))
            return start;
        int label = start + stop + 1;
        int labelEnd = Characters.SkipWord(_text, label);
        if (!lexicon.Domains.TryGetValue(_text[label..labelEnd], out bool internet))
            return IsDottedName(_text[start..end]) ? end : start;
        if (!internet)
            return labelEnd;
        if (!IsOneCase(_text[label..labelEnd]))
            return start;
        return labelEnd < _text.Length && _text[labelEnd] == '/' ? UrlEnd(labelEnd) : labelEnd;
    }

    // Newsgroups, packages: three small words or more, as in "comp.lang.pascal". A space left out behind a sentence shows a capital.
    private static bool IsDottedName(ReadOnlySpan<char> name)
    {
        int labels = 1, length = 0;
        foreach (char c in name)
        {
            if (c == '.' && length < 2)
                return false;
            if (c != '.' && c != '-' && !char.IsAsciiLetterLower(c))
                return false;
            labels += c == '.' ? 1 : 0;
            length = c == '.' ? 0 : length + 1;
        }

        return labels > 2 && length > 1;
    }

    // "the end.In May" lacks a space and is no address; "EXAMPLE.COM" is one.
    private static bool IsOneCase(ReadOnlySpan<char> label)
    {
        bool upper = char.IsAsciiLetterUpper(label[0]);
        foreach (char c in label)
        {
            if (char.IsAsciiLetterUpper(c) != upper)
                return false;
        }

        return true;
    }
}
