namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>How far a wrong value lies from the truth, in bins.</summary>
internal interface IErrorScale
{
    /// <summary>Gets the number of bins.</summary>
    int Bins { get; }

    /// <summary>Returns the bin of a value when another is the truth.</summary>
    int Bin(double value, double truth);

    /// <summary>Returns how much of all errors to expect in a bin before any was seen; need not sum to 1.</summary>
    double Background(int bin);

    /// <summary>Returns how many values share the bin, or how wide it is.</summary>
    double Width(int bin);
}
