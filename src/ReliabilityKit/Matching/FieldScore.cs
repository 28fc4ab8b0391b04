namespace ReliabilityKit.Matching;

/// <summary>The level that a pair of claims reached in a field, and its weight after the term's frequency was taken into account.</summary>
/// <param name="Level">The level.</param>
/// <param name="Weight">In bits; positive speaks for the same event or fact.</param>
/// <param name="Chance">How often the term is met on which both agree; 0 where no term counts.</param>
internal readonly record struct FieldScore(ComparisonLevel Level, double Weight, double Chance = 0)
{
    /// <summary>Makes a score with the level's own weight.</summary>
    public static implicit operator FieldScore(ComparisonLevel level) => new(level, level.Weight);
}
