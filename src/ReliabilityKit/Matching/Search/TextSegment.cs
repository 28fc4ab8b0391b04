using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>
/// Some thousand texts that were added one after the other, with their signatures: an index grows by whole segments, nothing is moved.
/// </summary>
internal sealed class TextSegment
{
    /// <summary>The texts of a full segment.</summary>
    public const int Size = 16_384;

    private readonly string[] _texts = new string[Size];
    private readonly bool[] _isLong = new bool[Size];

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The signatures; of long texts they say nothing.</summary>
    public TextSignatures Signatures { get; } = new(Size);

    /// <summary>A text.</summary>
    public string this[int slot] => _texts[slot];

    /// <summary>Returns the number of characters of a text, or -1 for a long one.</summary>
    public int LengthOf(int slot) => _isLong[slot] ? -1 : Signatures.Lengths[slot];

    /// <summary>Adds a text.</summary>
    public void Add(string text, int length, TextUnit unit)
    {
        _texts[Count] = text;
        _isLong[Count] = length > ClassText.GreatestLength;
        // A long text has no signature: that of an empty one stands in its place.
        Signatures.Set(Count, _isLong[Count] ? "" : text, unit);
        Count++;
    }
}
