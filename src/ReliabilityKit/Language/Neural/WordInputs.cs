namespace ReliabilityKit.Language.Neural;

/// <summary>Writes the network's inputs of words, and keeps those of recent words. One per thread: it owns its memory.</summary>
/// <remarks>
/// Four of five words of a text have just been met. The memory has one place for each hash of a word, which the latest word takes.
/// </remarks>
internal sealed unsafe class WordInputs
{
    private const int Places = 4096;
    private const int LongestKept = 24;
    private readonly Network _network;
    private readonly WordFeatures _features;
    private readonly int _size;
    private readonly AlignedFloats _vector;
    private readonly AlignedBuffer<byte> _inputs;
    private readonly char[] _words = new char[Places * LongestKept];
    private readonly byte[] _lengths = new byte[Places];

    public WordInputs(Network network, WordFeatures features)
    {
        _network = network;
        _features = features;
        _size = network.Shape.InputSize;
        _vector = new AlignedFloats(_size);
        _inputs = new AlignedBuffer<byte>(Places * _size);
    }

    /// <summary>Writes the input of a word in <see cref="ByteCode.Input"/>.</summary>
    /// <param name="word">The word as it is written; not empty.</param>
    /// <param name="phrase">The row that says of which phrase it is part, or <see cref="WordFeatures.None"/>.</param>
    /// <param name="target">Receives <see cref="NetworkShape.InputSize"/> numbers.</param>
    public void Write(ReadOnlySpan<char> word, int phrase, byte* target)
    {
        if (word.Length > LongestKept || phrase != WordFeatures.None)
        {
            Compute(word, phrase, target);
            return;
        }

        int place = Place(word);
        byte* kept = _inputs.Pointer + (place * _size);
        Span<char> keptWord = _words.AsSpan(place * LongestKept, LongestKept);
        if (!word.SequenceEqual(keptWord[.._lengths[place]]))
        {
            Compute(word, phrase, kept);
            word.CopyTo(keptWord);
            _lengths[place] = (byte)word.Length;
        }

        new ReadOnlySpan<byte>(kept, _size).CopyTo(new Span<byte>(target, _size));
    }

    private static int Place(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word)
            hash = (hash ^ c) * 0x9E3779B1;
        return (int)((hash ^ (hash >> 15)) % Places);
    }

    private void Compute(ReadOnlySpan<char> word, int phrase, byte* target)
    {
        Span<int> rows = stackalloc int[WordFeatures.Count];
        _features.Describe(word, phrase, rows);
        _network.Embed(rows, _vector.Pointer);
        _network.Kernel.Quantize(_vector.Pointer, target, _size);
    }
}
