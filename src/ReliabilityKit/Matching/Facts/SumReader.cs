using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Adds up what a clause itself joins: "143 passengers and 17 crew" are 160 people, "3.5% and a further 3%" are 6.5%.</summary>
internal static class SumReader
{
    /// <summary>Between the noun of the one number and the other stands no more than so much.</summary>
    private const int LongestGap = 48;
    private static readonly string[] s_joins = [" and", " plus", " as well as"];
    private static readonly string[] s_more = [" a further", " another", " an additional", " plus", " an extra"];

    /// <summary>Returns the sums; mostly none.</summary>
    public static IEnumerable<Quantity> Of(Claim claim)
    {
        for (int i = 1; i < claim.Quantities.Length; i++)
        {
            if (SumOf(claim.Document.Text, claim.Quantities[i - 1], claim.Quantities[i]) is { } sum) yield return sum;
        }
    }

    private static Quantity? SumOf(string text, Quantity a, Quantity b)
    {
        if (a.Kind != b.Kind || a.Relation != b.Relation || a.Relation is not (QuantityRelation.Equal or QuantityRelation.Up) || a.Value is not { } first || b.Value is not { } second) return null;
        int gap = b.Span.Start - a.Span.End;
        if (gap <= 0 || gap > LongestGap) return null;
        string? unit = a.Kind == QuantityKind.Count ? UnitOfBoth(text, a, b) : a.Unit == b.Unit && IsAdded(text, a, b) ? a.Unit : null;
        if (unit is null) return null;
        TextSpan span = TextSpan.FromBounds(a.Span.Start, b.Span.End);
        return a with { Span = span, Value = first + second, Unit = unit, Of = a.Kind == QuantityKind.Count ? unit : a.Of };
    }

    /// <summary>People of two kinds are people; of other things only the same add up.</summary>
    private static string? UnitOfBoth(string text, Quantity a, Quantity b)
    {
        ReadOnlySpan<char> between = text.AsSpan(a.Span.End, b.Span.Start - a.Span.End).TrimEnd();
        bool joined = EndsWithAny(between, s_joins) || IsAdded(text, a, b);
        if (!joined || between.ContainsAny(',', ';', '(') || between.Length > a.Of.Length + " as well as a further".Length) return null;
        (string first, string second) = (TextFolding.Fold(a.Unit), TextFolding.Fold(b.Unit));
        if (first == second) return a.Unit;
        return NounThesaurus.Default.IsPerson(first) && IsPeople(second) ? "people" : null;
    }

    /// <summary>"Nine crew" and "nine crew members" are people too.</summary>
    private static bool IsPeople(string noun) =>
        NounThesaurus.Default.IsPerson(noun) || NounThesaurus.Default.IsPerson(noun[(noun.LastIndexOf(' ') + 1)..]) || noun == "crew";

    private static bool IsAdded(string text, Quantity a, Quantity b)
    {
        ReadOnlySpan<char> between = text.AsSpan(a.Span.End, b.Span.Start - a.Span.End).TrimEnd();
        return EndsWithAny(between, s_more) || text.AsSpan(b.Span.Start, b.Span.Length).StartsWith("another ", StringComparison.OrdinalIgnoreCase)
            || b.Span.Of(text).StartsWith("a further ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
