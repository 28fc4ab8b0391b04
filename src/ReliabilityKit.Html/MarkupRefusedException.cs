namespace ReliabilityKit.Html;

/// <summary>Leaves the parser, which can be stopped by nothing else, when a page goes beyond the limits. Never leaves the assembly.</summary>
internal sealed class MarkupRefusedException(string message) : Exception(message);
