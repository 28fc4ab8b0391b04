using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Matching;

/// <summary>Finds the quantities of two claims that measure the same.</summary>
internal static class QuantityComparer
{
    /// <summary>Returns the level for two claims: that of the best matching quantities.</summary>
    public static ComparisonLevel Compare(ClaimProfile a, ClaimProfile b)
    {
        ComparisonLevel best = ComparisonLevels.Missing;
        foreach (Measure first in a.Measures)
        {
            foreach (Measure second in b.Measures)
            {
                if (!MeasureTheSame(first, second)) continue;
                ComparisonLevel level = Level(first, second);
                if (ReferenceEquals(best, ComparisonLevels.Missing) || level.Weight > best.Weight) best = level;
            }
        }

        return best;
    }

    /// <summary>Returns whether two quantities have units that convert and count or measure one thing, as far as their words say.</summary>
    public static bool MeasureTheSame(Measure a, Measure b)
    {
        if (!AreComparable(a, b)) return false;
        if (a.Quantity.Kind == QuantityKind.Count) return AreLike(a.Noun, b.Noun);
        return a.Noun.Length == 0 || b.Noun.Length == 0 || AreLike(a.Noun, b.Noun);
    }

    /// <summary>Returns whether two quantities can be put on one scale: of one kind, levels or changes alike, in units that convert.</summary>
    public static bool AreComparable(Measure a, Measure b) =>
        a.Quantity.Kind == b.Quantity.Kind
        && a.Quantity.Kind is not (QuantityKind.Ordinal or QuantityKind.Number)
        && Direction(a) == Direction(b)
        && (a.Quantity.Kind == QuantityKind.Count || UnitConverter.TryConvert(1, a.Quantity.Unit, b.Quantity.Unit, out _) || AreExchanged(a, b));

    /// <summary>Returns whether no number is allowed by both, in the unit of the second.</summary>
    public static bool AreApart(Measure a, Measure b) => Converted(a, b).IsApartFrom(b.Range);

    /// <summary>Returns the numbers of the first in the unit of the second.</summary>
    public static QuantityRange Converted(Measure a, Measure b) =>
        a.Quantity.Kind == QuantityKind.Count ? a.Range : a.Range.In(a.Quantity.Unit, b.Quantity.Unit) ?? ExchangeBounds.Convert(a.Range, a.Quantity.Unit, b.Quantity.Unit) ?? a.Range;

    /// <summary>Returns whether two sums are of money in two currencies: they may exclude each other, but none confirms the other.</summary>
    public static bool AreExchanged(Measure a, Measure b) =>
        a.Quantity.Kind == QuantityKind.Money && a.Quantity.Unit != b.Quantity.Unit && ExchangeBounds.Between(a.Quantity.Unit, b.Quantity.Unit) is not null;

    /// <summary>That consumer prices rose by 3% gives the rate of inflation, a level.</summary>
    private static int Direction(Measure measure) => measure.Quantity.Relation switch
    {
        QuantityRelation.Up when measure.Noun == "consumer price" => 0,
        QuantityRelation.Up => 1,
        QuantityRelation.Down => -1,
        _ => 0,
    };

    private static bool AreLike(string a, string b) => NounThesaurus.Default.Relate(a, b) != NounRelation.Unrelated;

    private static ComparisonLevel Level(Measure a, Measure b) =>
        AreApart(a, b) ? ComparisonLevels.ApartQuantity
        : AreExchanged(a, b) ? ComparisonLevels.Missing
        : a.Quantity.Value is { } value && value == b.Quantity.Value ? ComparisonLevels.SameQuantity
        : ComparisonLevels.OverlappingQuantity;
}
