namespace ReliabilityKit.Claims.FactLines;

/// <summary>What a value behind a known label claims.</summary>
/// <param name="Form">Which part the value has.</param>
/// <param name="Phrase">The action, such as <c>be missing</c>.</param>
internal sealed record FactLabel(FactForm Form, string Phrase)
{
    /// <summary>Gets the verb, in dictionary form.</summary>
    public string Lemma => Phrase.Split(' ', 2)[0];
}
