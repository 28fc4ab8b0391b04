namespace ReliabilityKit.Lexicons;

/// <summary>Numbers words from 0 on, in the order they come, and finds the number of a word.</summary>
/// <remarks>
/// A hash table with open addressing. A slot holds the number of its word plus one in the low bits, and in the bits above what is left of the
/// hash, so that hardly any other word has to be looked at. The runtime's dictionaries serve as well, but their code for our types would be
/// compiled anew at every start of the program, which took longer than all the work on a short text.
/// </remarks>
internal sealed class WordIndex(bool ignoreCase)
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private string[] _words = new string[8];
    private uint[] _slots = new uint[16];
    private int _longest;

    /// <summary>Gets how many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the words in the order of their numbers.</summary>
    public ReadOnlySpan<string> Words => _words.AsSpan(0, Count);

    /// <summary>Returns the number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => word.Length > _longest ? -1 : (int)(_slots[Locate(word, Hash(word))] & Mask) - 1;

    /// <summary>Returns the number of a word, which is a new one if the word is.</summary>
    public int Add(string word)
    {
        uint hash = Hash(word);
        uint place = Locate(word, hash);
        if (_slots[place] != 0)
            return (int)(_slots[place] & Mask) - 1;
        if (Count == _words.Length)
        {
            Grow();
            place = Locate(word, hash);
        }

        _words[Count++] = word;
        _slots[place] = hash & ~Mask | (uint)Count;
        _longest = Math.Max(_longest, word.Length);
        return Count - 1;
    }

    private uint Mask => (uint)_slots.Length - 1;

    private static char Fold(char c) => char.IsAscii(c) ? char.IsAsciiLetterLower(c) ? (char)(c ^ 0x20) : c : char.ToUpperInvariant(c);

    private void Grow()
    {
        Array.Resize(ref _words, Count * 2);
        _slots = new uint[_words.Length * 2];
        for (int i = 0; i < Count; i++)
        {
            uint hash = Hash(_words[i]);
            _slots[Locate(_words[i], hash)] = hash & ~Mask | (uint)(i + 1);
        }
    }

    /// <summary>Returns the slot of a word: its own, or the empty one that it would get.</summary>
    private uint Locate(ReadOnlySpan<char> word, uint hash)
    {
        uint mask = Mask, place = hash & mask;
        while (_slots[place] is var slot and not 0 && (((slot ^ hash) & ~mask) != 0 || !AreSame(word, _words[(slot & mask) - 1])))
            place = place + 1 & mask;
        return place;
    }

    private bool AreSame(ReadOnlySpan<char> a, string b)
    {
        if (!ignoreCase)
            return a.SequenceEqual(b);
        if (a.Length != b.Length)
            return false;
        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Fold(a[i]) != Fold(b[i]))
                return false;
        }

        return true;
    }

    // FNV-1a over UTF-16 code units; the last step lets every bit have a say in the low ones.
    private uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = Offset;
        foreach (char c in word)
            hash = (hash ^ (ignoreCase ? Fold(c) : c)) * Prime;
        return hash ^ hash >> 15;
    }
}
