using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Words;

/// <summary>What is read from a word wherever it stands. Of the words met last it is kept, for the same few thousand make up most of any text.</summary>
internal sealed class WordFacts
{
    private const int Places = 1 << 14;
    private const int LongestKept = 32;

    // Written and read by many threads at once; of two words with one place that which came last is kept.
    private static readonly WordFacts?[] s_kept = new WordFacts?[Places];

    private readonly string _word;

    private WordFacts(ReadOnlySpan<char> word)
    {
        _word = word.ToString();
        Folded = TextFolding.Fold(word);
        FoldedHash = StableHash.Of(Folded);
        IsStopWord = StopWords.Contains(Folded);
        string stem = Stem.Of(Folded);
        StemHash = StableHash.Of(stem);
        Bits = (float)WordFrequency.BitsOf(stem);
    }

    /// <summary>Gets the word in lower case, without accents.</summary>
    public string Folded { get; }

    /// <summary>Gets the hash of that.</summary>
    public ulong FoldedHash { get; }

    /// <summary>Gets whether it says nothing about which event a clause is about.</summary>
    public bool IsStopWord { get; }

    /// <summary>Gets the hash of its stem.</summary>
    public ulong StemHash { get; }

    /// <summary>Gets the information of its stem, in bits.</summary>
    public float Bits { get; }

    /// <summary>Returns what is to be known of a word.</summary>
    public static WordFacts Of(ReadOnlySpan<char> word)
    {
        ref WordFacts? place = ref s_kept[StableHash.Of(word) % Places];
        if (Volatile.Read(ref place) is { } known && word.SequenceEqual(known._word)) return known;
        WordFacts read = new(word);
        if (word.Length <= LongestKept) Volatile.Write(ref place, read);
        return read;
    }
}
