namespace ReliabilityKit.Cli.Input;

/// <summary>A finding, as a report has it.</summary>
internal sealed record ReportedFinding(string Id, string Relation, string Kind, double Confidence, ReportedSide A, ReportedSide B)
{
    /// <summary>Gets what stays when the finding about two passages changes: the passages.</summary>
    public string Passages => $"{A.Document}\n{A.Quote}\n{B.Document}\n{B.Quote}";
}
