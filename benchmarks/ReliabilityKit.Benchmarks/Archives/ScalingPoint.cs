namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>What was measured at one size.</summary>
/// <param name="Claims">The number of claims in the archive.</param>
/// <param name="AddSeconds">Clock time of adding them, generating left out.</param>
/// <param name="CheckSeconds">Clock time of checking all of them against each other.</param>
/// <param name="ProcessorSeconds">Processor time of both, of all threads.</param>
/// <param name="Megabytes">Live memory after a full collection, above what it was before the archive.</param>
/// <param name="PeakMegabytes">The greatest working set of the process so far.</param>
/// <param name="AskP50">Half of the articles that ask are answered within so many milliseconds.</param>
/// <param name="AskP95">Of twenty articles nineteen are.</param>
/// <param name="Findings">The number of findings.</param>
/// <param name="Judged">The number of pairs judged.</param>
internal sealed record ScalingPoint(
    int Claims, double AddSeconds, double CheckSeconds, double ProcessorSeconds, double Megabytes, double PeakMegabytes, double AskP50, double AskP95,
    long Findings, long Judged);
