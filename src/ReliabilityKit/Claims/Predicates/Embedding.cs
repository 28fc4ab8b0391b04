namespace ReliabilityKit.Claims.Predicates;

/// <summary>What a word does to the clause it governs, when the word itself is affirmed and when it is negated.</summary>
internal readonly record struct Embedding(Effect Affirmed, Effect Negated)
{
    public Effect Under(Polarity polarity) => polarity == Polarity.Affirmed ? Affirmed : Negated;
}
