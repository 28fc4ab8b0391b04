namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>When two values of a kind can both be true.</summary>
internal interface IValueRelation
{
    /// <summary>
    /// Gets, for each way to be compatible, how many right claims to imagine before any was seen. The first way, the lowest bit, is to be the same.
    /// </summary>
    double[] Imagined { get; }

    /// <summary>Gets the scale of distances between values that cannot both be true, or <see langword="null"/>.</summary>
    IErrorScale? Scale { get; }

    /// <summary>Returns the ways in which a right source may claim a value when another is the truth, as a mask; 0 if it would be wrong.</summary>
    int Compatibility(int claimed, int truth);
}
