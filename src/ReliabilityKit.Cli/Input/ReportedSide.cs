namespace ReliabilityKit.Cli.Input;

/// <summary>One side of a finding, as a report has it.</summary>
internal sealed record ReportedSide(string Document, string Quote, string Value);
