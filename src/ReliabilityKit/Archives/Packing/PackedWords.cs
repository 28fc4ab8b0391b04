namespace ReliabilityKit.Archives.Packing;

/// <summary>The words of a packed document, each made into a string when first asked for.</summary>
/// <remarks>Safe to read from many threads at once; two may make the same string twice.</remarks>
internal sealed class PackedWords
{
    private readonly byte[] _packed;
    private readonly (int Start, int Length)[] _places;
    private readonly string?[] _words;

    /// <summary>Finds the words at the beginning of a packed document.</summary>
    public PackedWords(byte[] packed)
    {
        _packed = packed;
        PackedReader reader = new(packed, this);
        _places = new (int, int)[reader.ReadUnsigned()];
        _words = new string?[_places.Length];
        for (int i = 0; i < _places.Length; i++)
        {
            int length = reader.ReadTextBytes().Length;
            _places[i] = (packed.Length - reader.Left - length, length);
        }

        End = packed.Length - reader.Left;
    }

    /// <summary>Gets where the rest of the document begins.</summary>
    public int End { get; }

    /// <summary>Gets a word.</summary>
    public string this[int number] => _words[number] ??= PackedText.Decode(_packed.AsSpan(_places[number].Start, _places[number].Length));
}
