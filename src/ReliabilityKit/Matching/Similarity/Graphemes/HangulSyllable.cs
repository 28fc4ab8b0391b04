namespace ReliabilityKit.Matching.Similarity.Graphemes;

/// <summary>Korean syllables and the letters they are made of, by the arithmetic of the Unicode standard, section 3.12.</summary>
internal static class HangulSyllable
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTails = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    /// <summary>Returns whether a code unit is a letter that syllables are made of, or a rare old one of the same kind.</summary>
    public static bool IsLetter(char c) => c is (>= '\u1100' and <= '\u11ff') or (>= '\ua960' and <= '\ua97f') or (>= '\ud7b0' and <= '\ud7ff');

    /// <summary>Writes the two or three letters of a syllable.</summary>
    public static bool TryTakeApart(int codePoint, Span<int> letters, out int count)
    {
        count = 0;
        int syllable = codePoint - FirstSyllable;
        if ((uint)syllable >= Leads * Vowels * Tails) return false;
        letters[count++] = FirstLead + syllable / (Vowels * Tails);
        letters[count++] = FirstVowel + syllable / Tails % Vowels;
        if (syllable % Tails != 0) letters[count++] = BeforeTails + syllable % Tails;
        return true;
    }

    /// <summary>Makes a syllable of a lead and a vowel, or of such a syllable and a tail.</summary>
    public static bool TryPutTogether(int first, int second, out int composed)
    {
        composed = 0;
        if ((uint)(first - FirstLead) < Leads && (uint)(second - FirstVowel) < Vowels)
            composed = FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Tails;
        else if (IsWithoutTail(first - FirstSyllable) && second > BeforeTails && second < BeforeTails + Tails)
            composed = first + second - BeforeTails;
        return composed != 0;
    }

    private static bool IsWithoutTail(int syllable) => (uint)syllable < Leads * Vowels * Tails && syllable % Tails == 0;
}
