namespace ReliabilityKit.Matching.Joins;

/// <summary>How many pairs a join will find.</summary>
/// <param name="Pairs">The most likely number.</param>
/// <param name="Low">The lower end of the interval in which the number lies in about 95 of 100 cases.</param>
/// <param name="High">The upper end of that interval.</param>
public readonly record struct PairEstimate(double Pairs, double Low, double High);
