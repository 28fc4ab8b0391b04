using System.Runtime.InteropServices;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Data;

/// <summary>Collects what words can be and packs it into a table.</summary>
/// <remarks>The places are found by peeling: a place that one word alone uses is that word's, and the word is set aside (Botelho et al. 2007).</remarks>
internal sealed class WordClassesBuilder
{
    private const int EntrySize = 3;
    private const double Room = 1.23;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>Gets the number of words.</summary>
    public int Count => _words.Count;

    /// <summary>Adds to what a word, or words with a space between them, can be.</summary>
    public void Add(string word, int bits) => CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) |= bits;

    /// <summary>Adds to what words with a space between them can be.</summary>
    public void AddPhrase(string words, int bits)
    {
        Add(words, bits);
        if (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end)
            Add(words[..end], WordClass.Start);
    }

    /// <summary>Says what kind of thing a noun stands for, unless a more usual meaning has said it already.</summary>
    public void AddNoun(string word, int number)
    {
        ref int bits = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _);
        if (WordClass.NounOf(bits) == 0)
            bits |= WordClass.OfNoun(number);
    }

    /// <summary>Packs the words.</summary>
    public WordClasses Build()
    {
        uint segment = (uint)(_words.Count * Room / 3) + 11;
        int[] classes = [0, .. _words.Values.Distinct().Order()];
        for (ulong seed = 1; ; seed++)
        {
            (ulong Hash, int Entry)[] entries = [.. _words.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => ToEntry(w, classes, seed))];
            if (Peel([.. entries.Select(e => e.Hash)], segment) is { } order)
                return new WordClasses(seed, classes, Fill(entries, order, segment));
        }
    }

    private static (ulong Hash, int Entry) ToEntry(KeyValuePair<string, int> word, int[] classes, ulong seed)
    {
        ulong hash = WordClasses.Hash(word.Key, seed);
        return (hash, Array.BinarySearch(classes, word.Value) | (WordClasses.Check(hash) << 16));
    }

    // Returns words with the places that are theirs, in the order they were set aside, or nothing if some cannot be.
    private static List<(int Word, int Place)>? Peel(ulong[] hashes, uint segment)
    {
        int[] uses = new int[3 * segment], words = new int[3 * segment];
        for (int i = 0; i < hashes.Length; i++)
            Count(i, 1);
        var single = new Stack<int>(Enumerable.Range(0, uses.Length).Where(p => uses[p] == 1));
        var order = new List<(int Word, int Place)>(hashes.Length);
        while (single.TryPop(out int place))
        {
            if (uses[place] != 1)
                continue;
            int word = words[place];
            order.Add((word, place));
            Count(word, -1);
            for (int k = 0; k < 3; k++)
            {
                if (uses[WordClasses.Place(hashes[word], k, segment)] == 1)
                    single.Push(WordClasses.Place(hashes[word], k, segment));
            }
        }

        return order.Count == hashes.Length ? order : null;

        void Count(int word, int change)
        {
            for (int k = 0; k < 3; k++)
            {
                int place = WordClasses.Place(hashes[word], k, segment);
                uses[place] += change;
                words[place] ^= word;
            }
        }
    }

    private static byte[] Fill((ulong Hash, int Entry)[] entries, List<(int Word, int Place)> order, uint segment)
    {
        int[] table = new int[3 * segment];
        for (int i = order.Count - 1; i >= 0; i--)
        {
            (ulong hash, int entry) = entries[order[i].Word];
            for (int k = 0; k < 3; k++)
                entry ^= table[WordClasses.Place(hash, k, segment)];
            table[order[i].Place] = entry;
        }

        byte[] bytes = new byte[table.Length * EntrySize];
        for (int i = 0; i < table.Length; i++)
        {
            for (int k = 0; k < EntrySize; k++)
                bytes[(i * EntrySize) + k] = (byte)(table[i] >> (8 * k));
        }

        return bytes;
    }
}
