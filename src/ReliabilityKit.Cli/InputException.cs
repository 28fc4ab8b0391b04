namespace ReliabilityKit.Cli;

/// <summary>Something that the caller can mend: the message is the one line to show.</summary>
/// <param name="message">File, line and reason.</param>
internal sealed class InputException(string message) : Exception(message);
