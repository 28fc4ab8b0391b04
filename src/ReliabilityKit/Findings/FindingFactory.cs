using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings.Explanations;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>Makes findings of judged pairs: evidence, waterfall, explanation and a name that stays.</summary>
internal static class FindingFactory
{
    private const int IdBytes = 6;
    private const int MaxQuoteWords = 80;

    /// <summary>Returns the finding.</summary>
    public static Finding Create(JudgedPair pair)
    {
        Evidence a = Evidence(pair.A, pair.Verdict.A);
        Evidence b = Evidence(pair.B, pair.Verdict.B);
        return new Finding
        {
            Id = Id(pair, a, b),
            Relation = pair.Verdict.Relation,
            Kind = pair.Verdict.Kind,
            Confidence = Math.Round(Comparison.Probability(pair.Verdict.CalibratedWeight), 4),
            A = a,
            B = b,
            Explanation = ExplanationWriter.Write(pair.A, pair.B, pair.Verdict),
            Weights = Weights(pair),
        };
    }

    private static ImmutableArray<MatchWeight> Weights(JudgedPair pair)
    {
        ImmutableArray<MatchWeight>.Builder weights = pair.Verdict.Comparison.ToWeights();
        weights.Add(new MatchWeight(pair.Verdict.Relation.ToString().ToLowerInvariant(), pair.Verdict.Conflict.Name, pair.Verdict.Conflict.Weight));
        weights.Add(new MatchWeight("calibration", "what such a sum has proved to be worth", pair.Verdict.Correction));
        if (pair.Verdict.Opinion is { } opinion) weights.Add(opinion);
        return weights.ToImmutable();
    }

    private static Evidence Evidence(ClaimProfile claim, Side side) =>
        new(claim.Claim, Clause(claim, side.Span), side.Value) { ValueSpan = side.Span };

    /// <summary>The clause, widened to hold the value; a clause too long to quote is cut to the words around the value.</summary>
    private static TextSpan Clause(ClaimProfile claim, TextSpan value)
    {
        TextSpan clause = claim.Claim.Span;
        TextSpan sentence = claim.Claim.SentenceSpan;
        if (!clause.Contains(value) && sentence.Contains(value))
            clause = TextSpan.FromBounds(Math.Min(clause.Start, value.Start), Math.Max(clause.End, value.End));
        return WordCount(clause.Of(claim.Claim.Document.Text)) <= MaxQuoteWords ? clause : Around(claim, value);
    }

    private static TextSpan Around(ClaimProfile claim, TextSpan value)
    {
        string text = claim.Claim.Document.Text;
        (int start, int end) = (value.Start, value.End);
        TextSpan clause = claim.Claim.Span;
        for (int words = 0; words < MaxQuoteWords / 2 && start > clause.Start; start--)
        {
            if (char.IsWhiteSpace(text[start - 1])) words++;
        }

        for (int words = 0; words < MaxQuoteWords / 2 && end < clause.End; end++)
        {
            if (char.IsWhiteSpace(text[end])) words++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int WordCount(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1]))) words++;
        }

        return words;
    }

    /// <summary>The first digits of SHA-256 over the relation, the kind and both sides.</summary>
    private static string Id(JudgedPair pair, Evidence a, Evidence b)
    {
        string name = $"{pair.Verdict.Relation}\n{pair.Verdict.Kind}\n{Side(a)}\n{Side(b)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, IdBytes));
    }

    private static string Side(Evidence side) => $"{side.Claim.Document.Id}\n{side.Quote}\n{side.Value}";
}
