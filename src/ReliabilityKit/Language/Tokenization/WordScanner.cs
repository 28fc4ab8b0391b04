namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds the end of words, which marks may join: O'Connor, U.S., co-founder, AT&amp;T.</summary>
internal static class WordScanner
{
    private enum Joint
    {
        /// <summary>The word ends before the mark.</summary>
        None,

        /// <summary>The word goes on behind the mark.</summary>
        Inside,

        /// <summary>The word ends with the mark.</summary>
        Last,
    }

    /// <summary>Returns the index behind the word or number that begins at an index.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="start">Index of a letter or digit.</param>
    /// <param name="quoted">Whether a single quotation mark is open, so that an apostrophe behind an s may close it.</param>
    /// <param name="lexicon">The word lists of the language.</param>
    public static int FindEnd(ReadOnlySpan<char> text, int start, bool quoted, TokenizerLexicon lexicon)
    {
        int end = start;
        if (Characters.IsDigitAt(text, start))
        {
            end = NumberScanner.FindEnd(text, start);
            if (IsUnitAt(text, end, lexicon))
                return end;
        }

        int segment = start;
        end = Characters.SkipWord(text, end);
        while (end < text.Length)
        {
            Joint joint = Join(text, start, segment, end, quoted, lexicon);
            if (joint == Joint.None)
                return end;
            if (joint == Joint.Last)
                return CliticEnd(text, end + 1);
            segment = end + 1;
            end = Characters.SkipWord(text, segment);
        }

        return end;
    }

    // The possessive of an abbreviation: U.S.'s, Inc.'s.
    private static int CliticEnd(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || text[end] is not ('\'' or '’'))
            return end;
        int behind = Characters.SkipWord(text, end + 1);
        return Contractions.IsClitic(text[(end + 1)..behind]) ? behind : end;
    }

    private static bool IsUnitAt(ReadOnlySpan<char> text, int index, TokenizerLexicon lexicon)
    {
        if (!Characters.IsLetterAt(text, index))
            return false;
        int end = Characters.SkipWord(text, index);
        bool half = end - index == 1 && text[index] is 'a' or 'p' or 'A' or 'P' && end + 1 < text.Length && text[end] == '.' && text[end + 1] is 'm' or 'M';
        return half || lexicon.Units.Contains(text[index..end]);
    }

    private static Joint Join(ReadOnlySpan<char> text, int start, int segment, int mark, bool quoted, TokenizerLexicon lexicon)
    {
        switch (text[mark])
        {
            case '.':
                return JoinStop(text, start, segment, mark, lexicon);
            case '!' or '?':
                return lexicon.MarkedNames.Contains(text[start..(mark + 1)]) ? Joint.Last : Joint.None;
            case '&':
                return IsShort(text, segment, mark) && IsShort(text, mark + 1, Characters.SkipWord(text, mark + 1)) ? Joint.Inside : Joint.None;
            case '*' or '_':
                return Characters.IsWordAt(text, mark + 1) ? Joint.Inside : Joint.None;
            case '/':
                return lexicon.SlashWords.Contains(text[start..Characters.SkipWord(text, mark + 1)]) ? Joint.Inside : Joint.None;
            case '$':
                return mark - start <= 3 && char.IsAsciiLetterUpper(text[start]) && char.IsAsciiLetterUpper(text[mark - 1]) ? Joint.Last : Joint.None;
        }

        return Characters.Class(text[mark]) switch
        {
            CharacterClass.Apostrophe => JoinApostrophe(text, start, mark, quoted, lexicon),
            CharacterClass.Hyphen when Characters.IsWordAt(text, mark + 1) => JoinHyphen(text, start, mark, lexicon),
            _ => Joint.None,
        };
    }

    private static Joint JoinStop(ReadOnlySpan<char> text, int start, int segment, int stop, TokenizerLexicon lexicon)
    {
        bool ellipsis = Follows(text, stop + 1, '.') && Follows(text, stop + 2, '.');
        if (ellipsis || char.IsDigit(text[stop - 1]))
            return Joint.None;
        if (stop - segment == 1 && (segment == start || text[segment - 1] == '.') && Characters.IsLetterAt(text, segment))
            return JoinAcronym(text, start, stop, lexicon);
        bool known = lexicon.TryGetAbbreviation(text[segment..stop], out Abbreviation found)
            || lexicon.TryGetAbbreviation(text[start..stop], out found);
        if (known && Holds(found.Rule, text, stop + 1))
            return Characters.IsLetterAt(text, stop + 1) && Follows(text, stop + 2, '.') ? Joint.Inside : Joint.Last;
        return Follows(text, stop + 1, ',') ? Joint.Last : Joint.None;
    }

    // U.S., a.m., J.: letters with a stop behind each; Ph.D., M.Sc.
    private static Joint JoinAcronym(ReadOnlySpan<char> text, int start, int stop, TokenizerLexicon lexicon)
    {
        if (Characters.IsLetterAt(text, stop + 1))
        {
            int end = Characters.SkipWord(text, stop + 1);
            bool single = end == stop + 2;
            if (single || (Follows(text, end, '.') && lexicon.TryGetAbbreviation(text[(stop + 1)..end], out _)))
                return Joint.Inside;
        }

        bool known = lexicon.TryGetAbbreviation(text[start..stop], out Abbreviation found) && Holds(found.Rule, text, stop + 1);
        return known || stop - start > 1 || IsInitial(text, start, stop) ? Joint.Last : Joint.None;
    }

    // A capital letter before a capitalised word; "I." ends a sentence far more often than it begins a name.
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int stop) =>
        char.IsUpper(text[start]) && text[start] != 'I' && Holds(StopRule.BeforeCapital, text, stop + 1);

    private static bool Holds(StopRule rule, ReadOnlySpan<char> text, int index)
    {
        if (rule == StopRule.Always)
            return true;
        int next = Characters.SkipBlanks(text, index);
        return rule switch
        {
            StopRule.BeforeCapital => Characters.IsUpperAt(text, next),
            StopRule.BeforeNumber => Characters.IsDigitAt(text, next),
            _ => Follows(text, index, ',') || (Characters.IsWordAt(text, next) && !Characters.IsUpperAt(text, next)),
        };
    }

    private static bool Follows(ReadOnlySpan<char> text, int index, char c) => index < text.Length && text[index] == c;

    // A prefix must begin the word: the e of "Jamaat-e-Islami" is none, nor is UN in "UN-led".
    private static Joint JoinHyphen(ReadOnlySpan<char> text, int start, int hyphen, TokenizerLexicon lexicon)
    {
        bool begins = start == 0 || Characters.Class(text[start - 1]) != CharacterClass.Hyphen;
        bool name = hyphen - start > 1 && char.IsUpper(text[start + 1]) && char.IsLower(text[hyphen + 1]);
        bool prefix = begins && !name && lexicon.HyphenAffixes.TryGetValue(text[start..hyphen], out bool isPrefix) && isPrefix;
        bool suffix = lexicon.HyphenAffixes.TryGetValue(text[(hyphen + 1)..Characters.SkipWord(text, hyphen + 1)], out isPrefix) && !isPrefix;
        return prefix || suffix ? Joint.Inside : Joint.None;
    }

    private static bool IsShort(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start is < 1 or > 3)
            return false;
        for (int i = start; i < end; i++)
        {
            if (!char.IsUpper(text[i]))
                return end - start == 1 && char.IsLower(text[i]);
        }

        return true;
    }

    private static Joint JoinApostrophe(ReadOnlySpan<char> text, int start, int mark, bool quoted, TokenizerLexicon lexicon)
    {
        if (Characters.IsLetterAt(text, mark + 1))
            return Joint.Inside;
        if (text[mark] is not ('\'' or '’') || Characters.IsDigitAt(text, mark + 1))
            return Joint.None;
        if (Contractions.IsApostropheWord(text[start..(mark + 1)], lexicon))
            return Joint.Last;
        return !quoted && text[mark - 1] is 's' or 'S' or 'z' or 'Z' ? Joint.Last : Joint.None;
    }
}
