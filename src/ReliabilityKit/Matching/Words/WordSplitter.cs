namespace ReliabilityKit.Matching.Words;

/// <summary>Goes through the words of a text: runs of letters and digits, with hyphens, apostrophes and full stops inside.</summary>
internal ref struct WordSplitter
{
    private readonly ReadOnlySpan<char> _text;
    private int _end;

    public WordSplitter(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Gets the word found last.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSplitter GetEnumerator() => this;

    /// <summary>Looks for the next word.</summary>
    public bool MoveNext()
    {
        int start = _end;
        while (start < _text.Length && !IsWordChar(_text[start])) start++;
        int end = start;
        while (end < _text.Length && (IsWordChar(_text[end]) || IsInner(end))) end++;
        Current = _text[start..end];
        _end = end;
        return !Current.IsEmpty;
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private readonly bool IsInner(int at) =>
        _text[at] is '-' or '\'' or '’' or '.' or '‑' && at + 1 < _text.Length && IsWordChar(_text[at + 1]);
}
