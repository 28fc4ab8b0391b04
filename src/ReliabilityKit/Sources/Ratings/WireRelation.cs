namespace ReliabilityKit.Sources.Ratings;

/// <summary>One source runs the texts of another: what both say is one testimony, whether the words are the same or not.</summary>
/// <param name="Client">The source that takes texts over.</param>
/// <param name="Wire">The agency that it takes them from.</param>
public readonly record struct WireRelation(string Client, string Wire);
