namespace ReliabilityKit.Benchmarks.Joins;

/// <summary>What a join took.</summary>
/// <param name="Clock">Seconds that passed.</param>
/// <param name="Processor">Seconds of processor time, of all threads together.</param>
/// <param name="Pairs">The pairs found.</param>
/// <param name="Memory">The bytes that the process grew by, at its peak.</param>
internal sealed record JoinMeasure(double Clock, double Processor, long Pairs, long Memory);
