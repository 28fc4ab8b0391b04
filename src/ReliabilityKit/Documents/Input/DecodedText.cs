namespace ReliabilityKit.Documents.Input;

/// <summary>Bytes made text, or the reason why they are none.</summary>
/// <param name="Text">The text; <see langword="null"/> when <paramref name="Problem"/> says why there is none.</param>
/// <param name="Problem">What was not as it should be: a remark when there is a text, a refusal when there is none.</param>
internal readonly record struct DecodedText(string? Text, string? Problem);
