namespace ReliabilityKit.Language.Neural;

/// <summary>The sizes of a network. All widths are multiples of <see cref="Alignment"/>.</summary>
/// <param name="Words">Words with a vector of their own, the unknown one included.</param>
/// <param name="Subwords">Rows shared by the hashed parts of words; a power of two.</param>
/// <param name="WordSize">Width of a word's vector.</param>
/// <param name="SubwordSize">Width of the sum of the vectors of its parts.</param>
/// <param name="Layers">Bidirectional layers.</param>
/// <param name="Units">Width of a layer in one direction.</param>
/// <param name="TagSize">Width of the hidden layer in front of the tags.</param>
/// <param name="ArcSize">Width of the space in which heads are scored.</param>
/// <param name="RelationSize">Width of the hidden layer in front of the relations.</param>
/// <param name="NameSize">Width of the hidden layer in front of the names.</param>
internal readonly record struct NetworkShape(
    int Words,
    int Subwords,
    int WordSize,
    int SubwordSize,
    int Layers,
    int Units,
    int TagSize,
    int ArcSize,
    int RelationSize,
    int NameSize)
{
    /// <summary>Every width is a multiple of this, so that the widest registers need no remainder loop.</summary>
    public const int Alignment = 16;

    /// <summary>Columns of the universal tags in the output for tags; Penn tags follow.</summary>
    public const int PartOfSpeechColumns = 32;

    /// <summary>Columns of all tags.</summary>
    public const int TagColumns = PartOfSpeechColumns + 64;

    /// <summary>Columns of the relations.</summary>
    public const int RelationColumns = 64;

    /// <summary>Columns of the name labels.</summary>
    public const int NameColumns = 16;

    /// <summary>Gets the width of a token's input.</summary>
    public int InputSize => WordSize + SubwordSize;

    /// <summary>Gets the width of a layer's output in both directions.</summary>
    public int OutputSize => 2 * Units;

    /// <summary>Gets the width of everything that is computed from the last layer.</summary>
    public int TopSize => (2 * ArcSize) + (2 * RelationSize) + NameSize;

    /// <summary>Returns the width of what a layer reads.</summary>
    public int LayerInput(int layer) => layer == 0 ? InputSize : OutputSize;
}
