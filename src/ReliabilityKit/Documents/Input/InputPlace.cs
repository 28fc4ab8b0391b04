namespace ReliabilityKit.Documents.Input;

/// <summary>Where in the input something stands.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1, of a file with several documents.</param>
internal readonly record struct InputPlace(string Path, int? Line = null);
