namespace ReliabilityKit;

/// <summary>How far a check has come.</summary>
/// <param name="Stage">What is being done: <c>parse</c> or <c>compare</c>.</param>
/// <param name="Done">The number of documents done in this stage.</param>
/// <param name="Total">The number of documents.</param>
public readonly record struct CheckProgress(string Stage, int Done, int Total);
