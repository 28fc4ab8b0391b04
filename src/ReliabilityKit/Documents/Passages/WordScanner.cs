using System.Globalization;

namespace ReliabilityKit.Documents.Passages;

/// <summary>Walks over the words of a text: letters, digits and marks, with apostrophes and stops inside ("don't", "3.5", "e.g").</summary>
/// <param name="text">The text.</param>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>Gets where the current word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the current word.</summary>
    public readonly ReadOnlySpan<char> Word => text[Start..position];

    /// <summary>Goes on to the next word; <see langword="false"/> when there is none.</summary>
    public bool MoveNext()
    {
        while (position < text.Length && !IsWordChar(text[position]))
            position++;
        Start = position;
        while (position < text.Length && (IsWordChar(text[position]) || IsInside(position)))
            position++;
        return position > Start;
    }

    private readonly bool IsInside(int index)
    {
        if (index == 0 || index + 1 >= text.Length)
            return false;
        char before = text[index - 1], after = text[index + 1];
        return text[index] switch
        {
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            '.' or ',' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    private static bool IsWordChar(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
