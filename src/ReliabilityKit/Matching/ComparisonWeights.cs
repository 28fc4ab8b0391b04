using System.Collections.Immutable;
using ReliabilityKit.Matching.Weights;

namespace ReliabilityKit.Matching;

/// <summary>What each level of agreement weighs when two claims are compared.</summary>
/// <remarks>
/// <para>I. P. Fellegi and A. B. Sunter, "A theory for record linkage" (1969). The defaults are estimates for news; an archive learns its own with
/// <see cref="Archives.ClaimArchive.LearnWeights"/>. Immutable.</para>
/// <para>Agreement on a term is weighed by how often that term is met, as W. E. Winkler proposed (1989): with learned weights by its share of the claims
/// of the archive, else by its share of those of the two documents and of news at large.</para>
/// </remarks>
public sealed class ComparisonWeights
{
    private readonly double[][] _m;
    private readonly double[][] _u;
    private readonly double[][] _weights;

    /// <summary>Creates weights.</summary>
    /// <param name="m">For each field and level, the probability among pairs about the same.</param>
    /// <param name="u">The probability among other pairs.</param>
    /// <param name="terms">How often terms are met, or <see langword="null"/>.</param>
    internal ComparisonWeights(double[][] m, double[][] u, TermShares? terms = null)
    {
        _m = m;
        _u = u;
        _weights = [.. m.Zip(u, static (row, other) => row.Zip(other, static (level, chance) => Math.Log2(level / chance)).ToArray())];
        Terms = terms;
    }

    /// <summary>Gets the weights that were set once for news.</summary>
    public static ComparisonWeights Default { get; } = new(Probabilities(level => level.M), Probabilities(level => level.U));

    /// <summary>Gets the weight of each level of each field.</summary>
    public ImmutableArray<LevelWeight> Levels =>
    [
        .. from part in Enumerable.Range(0, _m.Length)
           from i in Enumerable.Range(0, _m[part].Length)
           select new LevelWeight(Comparison.Name((ComparisonField)part), FieldLevels.Of((ComparisonField)part)[i].Name, _m[part][i], _u[part][i]),
    ];

    /// <summary>Gets how often terms are met, or <see langword="null"/> where only the two documents and news at large are asked.</summary>
    internal TermShares? Terms { get; }

    /// <summary>Gives every field of a comparison the weight that its level has here.</summary>
    internal void Apply(ref Comparison comparison)
    {
        if (ReferenceEquals(this, Default)) return;
        for (ComparisonField field = 0; field <= ComparisonField.Text; field++)
        {
            FieldScore score = comparison[field];
            if (FieldLevels.IndexOf(field, score.Level) >= 0) comparison[field] = score with { Weight = WeightOf(field, score.Level, score.Chance) };
        }
    }

    /// <summary>Returns the weight of a level.</summary>
    /// <param name="field">The field.</param>
    /// <param name="level">The level.</param>
    /// <param name="chance">How often the term is met on which both agree; 0 where no term counts.</param>
    internal double WeightOf(ComparisonField field, ComparisonLevel level, double chance = 0)
    {
        int i = FieldLevels.IndexOf(field, level);
        return i < 0 ? level.Weight : chance > 0 ? Math.Log2(_m[(int)field][i] / chance) : _weights[(int)field][i];
    }

    private static double[][] Probabilities(Func<ComparisonLevel, double> probability)
    {
        double[][] table = new double[FieldLevels.FieldCount][];
        for (int field = 0; field < table.Length; field++) table[field] = [.. FieldLevels.Of((ComparisonField)field).ToArray().Select(probability)];
        return table;
    }
}
