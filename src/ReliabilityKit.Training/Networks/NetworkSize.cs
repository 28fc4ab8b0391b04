using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>The sizes a network is trained with, as far as they do not follow from the data.</summary>
internal sealed record NetworkSize
{
    /// <summary>Bidirectional layers.</summary>
    public int Layers { get; init; } = 2;

    /// <summary>Width of a layer in one direction.</summary>
    public int Units { get; init; } = 256;

    /// <summary>Width of the vectors of words, and of the sum of the vectors of their parts.</summary>
    public int EmbeddingSize { get; init; } = 64;

    /// <summary>Rows shared by the hashed parts of words.</summary>
    public int Subwords { get; init; } = 1 << 15;

    /// <summary>Width of the hidden layers in front of tags, arcs and relations.</summary>
    public int HiddenSize { get; init; } = 128;

    /// <summary>Width of the hidden layer in front of names.</summary>
    public int NameSize { get; init; } = 64;

    /// <summary>Returns the shape for a vocabulary.</summary>
    public NetworkShape ToShape(Vocabulary vocabulary) => new(
        vocabulary.Count, Subwords, EmbeddingSize, EmbeddingSize, Layers, Units, HiddenSize, HiddenSize, HiddenSize, NameSize);
}
