using System.Globalization;

namespace ReliabilityKit.Matching.Similarity.Graphemes;

/// <summary>The code units that are a character by themselves whatever stands beside them, and that composition leaves as they are.</summary>
/// <remarks>
/// Most letters of most scripts. Not among them: surrogates, marks, the letters that Korean syllables are composed of, and the few letters
/// and signs that join their neighbours.
/// </remarks>
internal static class PlainUnits
{
    private const int WordBits = 64;

    private static readonly ulong[] s_plain = Fill();

    /// <summary>Returns whether all code units of a text are plain.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        ulong[] plain = s_plain;
        foreach (char c in text)
        {
            if (c >= GraphemeText.FirstComplex && (plain[c / WordBits] >> c & 1) == 0) return false;
        }

        return true;
    }

    private static ulong[] Fill()
    {
        ulong[] plain = new ulong[(char.MaxValue + 1) / WordBits];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (IsPlain((char)c)) plain[c / WordBits] |= 1UL << c;
        }

        return plain;
    }

    private static bool IsPlain(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Surrogate or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        && !HangulSyllable.IsLetter(c)
        && !CanonicalForm.Changes(c)
        && !JoinsNeighbours(c);

    /// <summary>Letters that annex 29 joins with a neighbour: the vowels AM of Thai and Lao, a dot reph, and half-width sound marks.</summary>
    private static bool JoinsNeighbours(char c) => c is '\u0e33' or '\u0eb3' or '\u0d4e' or '\uff9e' or '\uff9f';
}
