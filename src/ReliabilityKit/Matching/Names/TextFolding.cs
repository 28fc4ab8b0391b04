using System.Globalization;
using System.Text;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Names;

/// <summary>Brings words into the form in which they are compared: lower case, without accents and apostrophe-s.</summary>
internal static class TextFolding
{
    // Letters that Unicode does not take apart into a base letter and an accent.
    private const string Whole = "øØłŁđĐıßæÆœŒþÞðÐ";
    private static readonly string[] s_plain = ["o", "o", "l", "l", "d", "d", "i", "ss", "ae", "ae", "oe", "oe", "th", "th", "d", "d"];

    /// <summary>Returns a word in lower case, without accents.</summary>
    /// <param name="word">Any text; unpaired surrogates are kept.</param>
    public static string Fold(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word)) return word.ToString().ToLowerInvariant();
        StringBuilder folded = new(word.Length);
        foreach (char c in CanonicalForm.Decompose(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            int at = Whole.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0) folded.Append(s_plain[at]);
            else folded.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
