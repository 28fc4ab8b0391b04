using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching;

/// <summary>How two claims compare, field by field. A value: nothing is allocated for a pair.</summary>
internal struct Comparison
{
    private const int Fields = (int)ComparisonField.Text + 1;

    private Scores _scores;

    /// <summary>Gets how the actions stand to each other in meaning.</summary>
    public ActionRelation Action { get; set; }

    /// <summary>Gets how the participants stand to each other that the acts happen to.</summary>
    public NameRelation? Key { get; set; }

    /// <summary>Gets how the other participants stand to each other.</summary>
    public NameRelation? Counterpart { get; set; }

    /// <summary>Gets how the places stand to each other.</summary>
    public NameRelation? Place { get; set; }

    /// <summary>Gets whether a detail in the same role differs: "against the euro", "against the dollar".</summary>
    public bool ArgumentsDiffer { get; set; }

    /// <summary>Gets the likeness of the words, from 0 to 1.</summary>
    public double TextLikeness { get; set; }

    /// <summary>Gets or sets the score of a field.</summary>
    public FieldScore this[ComparisonField field]
    {
        readonly get => _scores[(int)field];
        set => _scores[(int)field] = value;
    }

    /// <summary>Gets the sum of all weights: the binary logarithm of the odds that both are about the same event or fact.</summary>
    public readonly double Total
    {
        get
        {
            double total = 0;
            for (int i = 0; i < Fields; i++) total += _scores[i].Weight;
            return total;
        }
    }

    /// <summary>Returns the probability that belongs to a sum of weights.</summary>
    public static double Probability(double weight) => 1 / (1 + double.Exp2(-weight));

    /// <summary>Returns the waterfall: the weights from the prior on, without those that say nothing.</summary>
    public readonly ImmutableArray<MatchWeight>.Builder ToWeights()
    {
        ImmutableArray<MatchWeight>.Builder weights = ImmutableArray.CreateBuilder<MatchWeight>(Fields + 1);
        for (int i = 0; i < Fields; i++)
        {
            FieldScore score = _scores[i];
            if (score.Weight != 0) weights.Add(new MatchWeight(Name((ComparisonField)i), score.Level.Name, score.Weight));
        }

        return weights;
    }

    /// <summary>The name of a field as reports show it.</summary>
    public static string Name(ComparisonField field) => field switch
    {
        ComparisonField.Prior => "prior",
        ComparisonField.Story => "story",
        ComparisonField.Actor => "actor",
        ComparisonField.Action => "action",
        ComparisonField.Object => "object",
        ComparisonField.Place => "place",
        ComparisonField.Date => "date",
        ComparisonField.Quantity => "quantity",
        ComparisonField.Arguments => "arguments",
        _ => "text",
    };

    [InlineArray(Fields)]
    private struct Scores
    {
        private FieldScore _first;
    }
}
