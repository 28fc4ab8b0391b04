using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Different numbers for the same measure, whatever the clauses say about it: the value of a contract, how many were on board.</summary>
internal sealed class MeasureRule : IFindingRule
{
    private const double NounAtLarge = 0.002;

    /// <summary>Numbers so many times apart measure different things: a bail of thousands and one of billions.</summary>
    private const double MostTimes = 10_000;

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAsserted || !Occasion.MayShareFigures(pair) || Figures.AreWished(pair.A) != Figures.AreWished(pair.B) || Sameness.AreTwo(pair.Comparison.Place) || Sameness.SayDifferentTurns(pair)) return null;
        if (Sameness.Narrows(pair.A.Actor, pair.B.Actor) || TellsOfAnother(pair.A) != TellsOfAnother(pair.B)) return null;
        foreach (Measure a in pair.A.Measures)
        {
            foreach (Measure b in pair.B.Measures)
            {
                if (!QuantityComparer.AreComparable(a, b) || !QuantityComparer.AreApart(a, b) || Figures.HasAgreeing(pair, a, b) || !Figures.AreOfOnePeriod(pair, a, b)) continue;
                if (QuantityComparer.Converted(a, b).RatioTo(b.Range) > MostTimes) continue;
                if (pair.TimesApart && !Toll.Shrinks(pair, a, b)) continue;
                if (Level(pair, a, b) is { } level && !Scope.Differs(pair.A, a, pair.B, b))
                    return Figures.Judge(pair, a, b, Weigh(pair, a, b, level));
            }
        }

        return null;
    }

    /// <summary>"The ministers met again, and this meeting lasted four hours".</summary>
    private static bool TellsOfAnother(ClaimProfile claim) => claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text).Contains(" met again", StringComparison.OrdinalIgnoreCase);

    /// <summary>A known topic with like things counted, or a thing that has one such measure.</summary>
    public static FieldScore? Level(in ClaimPair pair, Measure a, Measure b)
    {
        if (a.Topic is { } topic)
        {
            if (!ReferenceEquals(topic, b.Topic) || pair.A.IsNegated || pair.B.IsNegated) return null;
            bool alike = topic.Kind != QuantityKind.Count || NounThesaurus.Default.Relate(a.Noun, b.Noun) is NounRelation.Same or NounRelation.Synonym || (a.IsOfAnybody && b.IsOfAnybody);
            return alike ? new FieldScore(ComparisonLevels.SameTopic, ComparisonLevels.SameTopic.Weight) : default(FieldScore?);
        }

        if (b.Topic is not null || a.Quantity.Kind is QuantityKind.Count or QuantityKind.Age || a.Noun.Length == 0) return null;
        // A length of time is that of one occasion: two calls of 15 and of 40 minutes are two calls, unless both are told of one day.
        if (a.Quantity.Kind == QuantityKind.Duration && pair.Comparison[ComparisonField.Date].Weight <= 0 && !LastingEvents.Contains(a.Noun)) return null;
        if (a.Quantity.Kind == QuantityKind.Percent && !a.Qualifiers.AsSpan().SequenceEqual(b.Qualifiers)) return null;
        if (NounThesaurus.Default.Relate(a.Noun, b.Noun) is not (NounRelation.Same or NounRelation.Synonym)) return null;
        double chance = TermFrequency.Of(a.Noun, NounAtLarge, pair.A.Document, pair.B.Document);
        return new FieldScore(ComparisonLevels.SameThing, Math.Log2(ComparisonLevels.SameThing.M / chance));
    }

    /// <summary>Who does what beside the number does not matter; that the stories and the words are alike does.</summary>
    public static Comparison Weigh(in ClaimPair pair, Measure a, Measure b, FieldScore level)
    {
        Comparison comparison = pair.Comparison;
        foreach (ComparisonField field in (ReadOnlySpan<ComparisonField>)[ComparisonField.Actor, ComparisonField.Action, ComparisonField.Object])
            comparison[field] = ComparisonLevels.Missing;
        comparison[ComparisonField.Quantity] = level;
        if (comparison[ComparisonField.Date].Weight < 0) comparison[ComparisonField.Date] = ComparisonLevels.Missing;
        if (comparison[ComparisonField.Text].Weight < 0) comparison[ComparisonField.Text] = ComparisonLevels.Missing;
        if (a.Qualifiers.Intersect(b.Qualifiers).Any()) comparison[ComparisonField.Arguments] = ComparisonLevels.SharedArguments;
        return comparison;
    }
}
