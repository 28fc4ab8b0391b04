using System.Text;

namespace ReliabilityKit.Documents.Passages;

/// <summary>Finds paragraphs whose words stand in another paragraph of the same document already.</summary>
/// <remarks>
/// A paragraph repeats another when it has the same words, or when it is the beginning, up to the end of a sentence, of a longer one: the teaser
/// of a paragraph that follows, or its first sentence picked up again below. White space, quotation marks, dashes and case make no difference.
/// </remarks>
internal static class Repeats
{
    // Shorter beginnings ("Police said.") are shared by paragraphs that go on differently.
    private const int ShortestBeginning = 30;

    /// <summary>Marks every paragraph that only repeats; the first of equal ones stays, and of a teaser and its paragraph the longer.</summary>
    public static void Mark(ReadOnlySpan<char> text, Span<Paragraph> paragraphs)
    {
        string?[] words = new string?[paragraphs.Length];
        var byHash = new Dictionary<(int Length, ulong Hash), int>();
        for (int i = 0; i < paragraphs.Length; i++)
        {
            if (!paragraphs[i].IsParsed)
                continue;
            words[i] = Fold(paragraphs[i].Span.Of(text));
            if (words[i]!.Length > 0 && !byHash.TryAdd((words[i]!.Length, Hash(0, words[i])), i))
                paragraphs[i].Kind = PassageKind.Repeat;
        }

        for (int i = 0; i < paragraphs.Length; i++)
            if (paragraphs[i].IsParsed)
                MarkBeginnings(words[i], words, byHash, paragraphs);
    }

    /// <summary>Hashes the paragraph on from sentence to sentence, so that all its beginnings cost no more than itself.</summary>
    private static void MarkBeginnings(
        ReadOnlySpan<char> whole, string?[] words, Dictionary<(int Length, ulong Hash), int> byHash, Span<Paragraph> paragraphs)
    {
        ulong hash = 0;
        for (int start = 0; start < whole.Length;)
        {
            int length = whole[start..].IndexOfAny('.', '!', '?');
            if (length < 0)
                return;
            int end = start + length;
            hash = Hash(hash, whole[start..end]);
            if (end >= ShortestBeginning && byHash.TryGetValue((end, hash), out int shorter) && whole[..end].SequenceEqual(words[shorter]))
                paragraphs[shorter].Kind = PassageKind.Repeat;
            hash = Hash(hash, whole.Slice(end, 1));
            start = end + 1;
        }
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> words)
    {
        foreach (char c in words)
            hash = (hash ^ c) * 0x9E3779B97F4A7C15 + (hash >> 29);
        return hash;
    }

    /// <summary>Folds white space, quotation marks, dashes and case, and drops what opens or closes the paragraph.</summary>
    private static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text[ListItems.MarkerLength(text)..])
        {
            char plain = Fold(c);
            if (plain != '"' && (plain != ' ' || folded.Length > 0 && folded[^1] != ' '))
                folded.Append(plain);
        }

        int length = folded.Length;
        while (length > 0 && folded[length - 1] is ' ' or '.' or '!' or '?' or ':' or '\'')
            length--;
        return folded.ToString(0, length);
    }

    private static char Fold(char c) => c switch
    {
        '\'' or '‘' or '’' => '\'',
        '"' or '“' or '”' or '„' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '…' => '.',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
