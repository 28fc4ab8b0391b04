namespace ReliabilityKit.Language;

/// <summary>Finds the dictionary form of a word from its Penn tag: known exceptions first, then the rule for its longest known ending.</summary>
internal sealed class Lemmatizer
{
    private const int CacheSize = 1 << 14;
    private const int LongestWord = 64;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _exceptions;
    private readonly Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly CacheEntry?[] _cache = new CacheEntry?[CacheSize];

    public Lemmatizer(LemmaTable table)
    {
        _exceptions = table.Exceptions.GetAlternateLookup<ReadOnlySpan<char>>();
        _rules = table.Rules.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Returns the dictionary form of a word.</summary>
    /// <param name="form">The word as it is written.</param>
    /// <param name="tag">Its tag.</param>
    /// <returns>The form; the same string object for words met often.</returns>
    public string Lemma(ReadOnlySpan<char> form, PennTag tag)
    {
        // The cache is bounded, and an entry is whole or absent, so threads need no lock; what it holds never changes the result.
        ref CacheEntry? slot = ref _cache[(string.GetHashCode(form) ^ ((int)tag * 0x9E3779)) & (CacheSize - 1)];
        CacheEntry? entry = Volatile.Read(ref slot);
        if (entry is not null && entry.Tag == tag && form.SequenceEqual(entry.Form))
            return entry.Lemma;
        string word = form.ToString();
        entry = new CacheEntry(word, tag, Find(word, tag));
        if (word.Length <= LongestWord)
            Volatile.Write(ref slot, entry);
        return entry.Lemma;
    }

    private string Find(string word, PennTag tag)
    {
        if (word.Length is 0 or > LongestWord)
            return word;
        Span<char> buffer = stackalloc char[LongestWord + LemmaTable.PrefixLength];
        LetterCase letterCase = LemmaTable.CaseOf(word);
        ReadOnlySpan<char> key = LemmaTable.Key(word, tag, letterCase, buffer);
        if (_exceptions.TryGetValue(key, out string? lemma))
            return lemma;
        lemma = FindRule(key) is { } rule ? rule.Apply(word) : word;
        return VerbLemmas.Mend(word, lemma, tag);
    }

    private LemmaRule? FindRule(ReadOnlySpan<char> key)
    {
        Span<char> buffer = stackalloc char[LemmaTable.LongestEnding + LemmaTable.PrefixLength];
        int word = key.Length - LemmaTable.PrefixLength;
        for (int length = Math.Min(LemmaTable.LongestEnding, word); length >= 0; length--)
        {
            key[..LemmaTable.PrefixLength].CopyTo(buffer);
            key[^length..].CopyTo(buffer[LemmaTable.PrefixLength..]);
            if (_rules.TryGetValue(buffer[..(LemmaTable.PrefixLength + length)], out LemmaRule rule))
                return rule;
        }

        return null;
    }

    private sealed record CacheEntry(string Form, PennTag Tag, string Lemma);
}
