using System.Globalization;

namespace ReliabilityKit.Reports;

/// <summary>How far a check had come when it was stopped. Which documents are missing says <see cref="CheckReport.Omissions"/>.</summary>
/// <param name="Documents">Number of documents given.</param>
/// <param name="Read">Number of those that were read: their claims are in the report.</param>
/// <param name="Compared">Number of those that were held against the others: what they contradict is in the report.</param>
public sealed record CheckInterruption(int Documents, int Read, int Compared)
{
    /// <summary>Returns one sentence for a person.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Stopped before it was done: {Read:N0} of {Documents:N0} documents were read, {Compared:N0} of them compared with the others; sources are not rated.");
}
