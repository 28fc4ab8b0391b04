namespace ReliabilityKit.Language.Tokenization;

/// <summary>Cuts surface words into syntactic ones: do + n't, Mexico + 's, can + not.</summary>
internal static class Contractions
{
    private const int LongestKey = 16;
    private const int MostClitics = 3;

    /// <summary>Adds the syntactic words of a surface word.</summary>
    /// <param name="word">The surface word.</param>
    /// <param name="behind">The passage from behind the word on.</param>
    /// <param name="start">Where the word begins in the text.</param>
    /// <param name="tokens">Where the words go.</param>
    /// <param name="lexicon">The word lists of the language.</param>
    public static void AddWords(ReadOnlySpan<char> word, ReadOnlySpan<char> behind, int start, TokenBuffer tokens, TokenizerLexicon lexicon)
    {
        Span<int> cuts = stackalloc int[MostClitics];
        int count = FindListed(word, behind, cuts, lexicon);
        if (count == 0 && word.IndexOfAny('\'', '’', '`') >= 0)
            count = FindClitics(word, cuts, lexicon);
        int from = 0;
        foreach (int cut in cuts[..count])
        {
            tokens.Add(start + from, start + cut, from > 0);
            from = cut;
        }

        tokens.Add(start + from, start + word.Length, from > 0);
    }

    /// <summary>Returns whether a word is one of those that begin or end with an apostrophe for left-out letters.</summary>
    public static bool IsApostropheWord(ReadOnlySpan<char> word, TokenizerLexicon lexicon)
    {
        Span<char> key = stackalloc char[LongestKey];
        return MakeKey(word, ref key) && lexicon.ApostropheWords.Contains(key);
    }

    /// <summary>Returns whether letters are a clitic that an apostrophe cuts off: 's, 'm, 'd, 're, 've, 'll.</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => (char)(letters[0] | 0x20) is 's' or 'm' or 'd',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static int FindListed(ReadOnlySpan<char> word, ReadOnlySpan<char> behind, Span<int> cuts, TokenizerLexicon lexicon)
    {
        Span<char> key = stackalloc char[LongestKey];
        if (!MakeKey(word, ref key))
            return 0;
        if (!lexicon.Contractions.TryGetValue(key, out byte[]? found))
        {
            if (!lexicon.ContextContractions.TryGetValue(key, out ContextContraction? inContext) || !inContext.IsBefore(FirstWord(behind)))
                return 0;
            found = inContext.Cuts;
        }

        for (int i = 0; i < found.Length; i++)
            cuts[i] = found[i];
        return found.Length;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == ' ' ? text[1..Characters.SkipWord(text, 1)] : [];

    // From the right, so that "wouldn't've" comes apart in three; the cuts are then put in order.
    private static int FindClitics(ReadOnlySpan<char> word, Span<int> cuts, TokenizerLexicon lexicon)
    {
        if (IsApostropheWord(word, lexicon) || IsDecade(word))
            return 0;
        int count = 0, end = word.Length;
        while (count < cuts.Length && CliticStart(word[..end]) is var cut and > 0)
            cuts[count++] = end = cut;
        cuts[..count].Reverse();
        return count;
    }

    private static int CliticStart(ReadOnlySpan<char> word)
    {
        int mark = word.LastIndexOfAny('\'', '’', '`');
        if (mark <= 0)
            return 0;
        ReadOnlySpan<char> tail = word[(mark + 1)..];
        if (tail.Length == 1 && (tail[0] | 0x20) == 't' && mark > 1 && (word[mark - 1] | 0x20) == 'n')
            return mark - 1;
        return tail.Length == 0 || IsClitic(tail) ? mark : 0;
    }

    // "the 1980's", "the 60's": a plural, not a possessor.
    private static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 4 or 6 && word[^1] == 's' && word[^3] == '0' && !word[..^2].ContainsAnyExceptInRange('0', '9');

    private static bool MakeKey(ReadOnlySpan<char> word, ref Span<char> key)
    {
        if (word.Length > key.Length)
            return false;
        key = key[..word.Length];
        word.Replace(key, '’', '\'');
        return true;
    }
}
