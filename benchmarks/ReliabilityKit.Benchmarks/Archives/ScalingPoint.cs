namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>What was measured at one size.</summary>
internal sealed record ScalingPoint
{
    /// <summary>Gets the number of claims in the archive.</summary>
    public required int Claims { get; init; }

    /// <summary>Gets the clock time of adding all claims on one thread, in seconds; making them is left out.</summary>
    public required double AddSeconds { get; init; }

    /// <summary>Gets the clock time of checking all claims against each other, in seconds.</summary>
    public required double CheckSeconds { get; init; }

    /// <summary>Gets the processor time of that check, of all threads together, in seconds.</summary>
    public required double CheckProcessorSeconds { get; init; }

    /// <summary>Gets the live memory that the archive takes, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Gets the greatest working set of the process up to now, in bytes.</summary>
    public required long PeakBytes { get; init; }

    /// <summary>Gets the times in which single articles were answered, in milliseconds, ascending.</summary>
    public required double[] AskMilliseconds { get; init; }

    /// <summary>Gets the number of findings.</summary>
    public required long Findings { get; init; }

    /// <summary>Gets the number of pairs that were judged.</summary>
    public required long Judged { get; init; }

    /// <summary>Gets the number of pairs that were found under a common key.</summary>
    public required long Found { get; init; }

    /// <summary>Gets the number of pairs that were left out because more promising ones were there.</summary>
    public required long BeyondLimit { get; init; }

    /// <summary>Gets how often a key was passed over because too many claims share it.</summary>
    public required long KeysPassedOver { get; init; }

    /// <summary>Returns the time within which a share of the articles was answered, in milliseconds.</summary>
    public double Ask(double share) => AskMilliseconds[Math.Min(AskMilliseconds.Length - 1, (int)(share * AskMilliseconds.Length))];
}
