using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Documents.Passages;

/// <summary>Tells whether a line or paragraph is English or something else.</summary>
/// <remarks>
/// Other scripts show in the letters. Languages in the Latin script are told by their most frequent words, endings and letters, which is
/// surer than letter statistics on a line of ten words (Řehůřek and Kolkus 2009, "Language Identification on the Web"). Names count for
/// nothing: a capitalised word is only looked at where it begins the line, so "the Universidad de los Andes" stays English.
/// </remarks>
internal static class LanguageIdentifier
{
    private const string English = "en";
    private const int MaxWords = 200;

    private static readonly string[] Codes;
    private static readonly WordList EnglishWords;
    private static readonly WordMap<uint> Words;
    private static readonly WordMap<uint> Endings;
    private static readonly WordMap<uint> Letters;
    private static readonly int LongestEnding;

    static LanguageIdentifier()
    {
        List<string[]> rows = LexiconTable.Read("Documents/Passages/languages.tsv");
        Codes = [.. rows.Select(row => row[0]).Where(code => code != English).Distinct()];
        EnglishWords = new WordList(rows.FindAll(row => row[0] == English).SelectMany(row => row[2].Split(' ')), ignoreCase: true);
        Words = Masks(rows, "words", ignoreCase: true);
        Endings = Masks(rows, "endings", ignoreCase: true);
        foreach (string ending in Endings.Words)
            LongestEnding = Math.Max(LongestEnding, ending.Length);
        Letters = Masks(rows, "letters", ignoreCase: false);
    }

    /// <summary>
    /// Returns the language that a text is surely in, if that is not English: an ISO 639-1 code, or <c>und</c> for another script;
    /// <see langword="null"/> for English, for names, and whenever there is doubt.
    /// </summary>
    public static string? FindForeign(ReadOnlySpan<char> text)
    {
        if (IsOtherScript(text))
            return "und";
        Span<int> scores = stackalloc int[Codes.Length];
        Span<int> shared = stackalloc int[Codes.Length];
        scores.Clear();
        shared.Clear();
        int words = 0, english = 0;
        bool lowered = HasLowerCase(text);
        var scanner = new WordScanner(text);
        while (words < MaxWords && scanner.MoveNext())
        {
            ReadOnlySpan<char> word = scanner.Word;
            if (!char.IsLetter(word[0]))
                continue;
            words++;
            bool isEnglish = EnglishWords.Contains(word);
            english += isEnglish ? 1 : 0;
            bool isName = lowered && char.IsUpper(word[0]) && words > 1;
            uint mask = Words.TryGetValue(word, out uint speakers) ? speakers : 0;
            if (isEnglish)
                Count(mask, shared);
            else if (!isName)
                Count(mask | EndingMask(word) | LetterMask(word), scores);
        }

        return Decide(text, scores, shared, words, english);
    }

    private static string? Decide(ReadOnlySpan<char> text, ReadOnlySpan<int> scores, ReadOnlySpan<int> shared, int words, int english)
    {
        int best = -1, bestScore = 0;
        uint signs = SignMask(text);
        for (int i = 0; i < scores.Length; i++)
        {
            int score = scores[i] + (int)(signs >> i & 1);
            if (score <= bestScore)
                continue;
            best = i;
            bestScore = score;
        }

        if (best < 0)
            return null;
        int against = english - shared[best];
        bool isForeign = words <= 4
            ? bestScore >= 2 && bestScore * 2 >= words && against == 0
            : bestScore >= 3 && bestScore * 4 >= words && bestScore > 2 * against;
        return isForeign ? Codes[best] : null;
    }

    private static bool IsOtherScript(ReadOnlySpan<char> text)
    {
        int latin = 0, other = 0;
        foreach (char c in text)
        {
            if (c < 'A' || !char.IsLetter(c) && !char.IsSurrogate(c))
                continue;
            if (c < '\u0250' || c is >= '\u1E00' and < '\u1F00')
                latin++;
            else if (char.IsLetter(c))
                other++;
        }

        return other > latin && other >= 3;
    }

    private static bool HasLowerCase(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.IsLower(c))
                return true;
        return false;
    }

    private static uint EndingMask(ReadOnlySpan<char> word)
    {
        uint mask = 0;
        for (int length = 2; length <= LongestEnding && length + 2 <= word.Length; length++)
            if (Endings.TryGetValue(word[^length..], out uint languages))
                mask |= languages;
        return mask;
    }

    private static uint LetterMask(ReadOnlySpan<char> word)
    {
        uint mask = 0;
        foreach (char c in word)
            if (c > '~' && Letters.TryGetValue([char.ToLower(c, CultureInfo.InvariantCulture)], out uint languages))
                mask |= languages;
        return mask;
    }

    /// <summary>Signs that stand beside words: ¿, ¡.</summary>
    private static uint SignMask(ReadOnlySpan<char> text)
    {
        uint mask = 0;
        foreach (char c in text)
            if (c > '~' && !char.IsLetter(c) && Letters.TryGetValue([c], out uint languages))
                mask |= languages;
        return mask;
    }

    private static void Count(uint mask, Span<int> counts)
    {
        for (; mask != 0; mask &= mask - 1)
            counts[System.Numerics.BitOperations.TrailingZeroCount(mask)]++;
    }

    private static WordMap<uint> Masks(List<string[]> rows, string kind, bool ignoreCase)
    {
        var masks = new WordMapBuilder<uint>(ignoreCase);
        foreach (string[] row in rows.FindAll(row => row[1] == kind && row[0] != English))
            foreach (string value in row[2].Split(' '))
                masks[value] = masks.GetValueOrDefault(value) | 1u << Array.IndexOf(Codes, row[0]);
        return masks.Build();
    }
}
