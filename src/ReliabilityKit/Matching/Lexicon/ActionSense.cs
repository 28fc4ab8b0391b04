namespace ReliabilityKit.Matching.Lexicon;

/// <summary>What an action means, as far as the lexicon knows it.</summary>
/// <param name="Concept">The name of the meaning: words with the same one are synonyms. The verb itself where the lexicon does not know it.</param>
/// <param name="Nature">How it lies in time.</param>
/// <param name="Key">The role that it happens to.</param>
/// <param name="IsKnown">Whether the news lexicon has it.</param>
internal readonly record struct ActionSense(string Concept, ActionNature Nature, KeyRole Key, bool IsKnown)
{
    /// <summary>Gets whether the object is a part of the expression and no participant: the office that is taken.</summary>
    public bool HoldsObject { get; init; }
}
