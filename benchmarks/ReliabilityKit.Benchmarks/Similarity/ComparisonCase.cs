namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>One question of the comparison: the same work done by FuzzySharp and by us.</summary>
/// <param name="Mode">What is done.</param>
/// <param name="Corpus">The kind of texts.</param>
/// <param name="Floor">The multiple of FuzzySharp's speed that is asked for.</param>
/// <param name="Theirs">Does some of the work with FuzzySharp and returns the number of pairs.</param>
/// <param name="Ours">Does some of the work with this library and returns the number of pairs.</param>
internal sealed record ComparisonCase(string Mode, string Corpus, double Floor, Func<long> Theirs, Func<long> Ours);
