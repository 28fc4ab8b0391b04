namespace ReliabilityKit.Language.Tokenization;

/// <summary>A word that is written with a full stop.</summary>
/// <param name="Rule">When the stop is part of it.</param>
/// <param name="Binds">Whether no sentence ends behind it: <c>Mr.</c>, <c>e.g.</c></param>
/// <param name="IsSmall">Whether it is written with small letters; if not, it is known with a capital only.</param>
internal readonly record struct Abbreviation(StopRule Rule, bool Binds, bool IsSmall);
