using System.Globalization;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads how a match ended from the clause that tells who won it.</summary>
internal static class MatchResultReader
{
    private const int MostPoints = 199;
    private const string GoalSuffix = "-goal";
    private static readonly string[] s_rivalRoles = ["against", "over", "to", "at", "with"];

    /// <summary>Returns the result, or <see langword="null"/> where the clause gives none.</summary>
    public static MatchResult? Of(ClaimProfile claim)
    {
        if (claim.Sense.Concept is not ("win" or "defeat" or "lose" or "draw") || (claim.Actor ?? claim.Object) is not { } side || !IsTeam(side)) return null;
        NameProfile? rival = RivalOf(claim, side);
        ReadOnlySpan<char> text = claim.Claim.Span.Of(claim.Claim.Document.Text);
        if (!TryPoints(text, claim.Claim.Kind == PredicateKind.Score, out int high, out int low, out TextSpan span))
            return TryTotal(text, out int total, out span) ? new MatchResult(side, rival, -1, -1, total, Moved(span, claim.Claim.Span.Start)) : null;
        (high, low) = (Math.Max(high, low), Math.Min(high, low));
        bool lost = claim.Sense.Concept == "lose";
        return new MatchResult(side, rival, lost ? low : high, lost ? high : low, high + low, Moved(span, claim.Claim.Span.Start));
    }

    /// <summary>A side of a match has a name, also where that is a noun: "Rovers", "Harbour".</summary>
    private static bool IsTeam(NameProfile side) => side.IsNamed || (char.IsUpper(side.Participant.Text[0]) && !side.Participant.Text.Contains(' ', StringComparison.Ordinal));

    private static NameProfile? RivalOf(ClaimProfile claim, NameProfile side)
    {
        if (claim.Object is { } obj && IsTeam(obj) && !ReferenceEquals(obj, side)) return obj;
        foreach (ArgumentProfile argument in claim.Arguments)
        {
            if (IsTeam(argument.Value) && Array.IndexOf(s_rivalRoles, argument.Role) >= 0) return argument.Value;
        }

        return null;
    }

    /// <summary>"3-1", "3–1"; of a line that is nothing but the result also "Harbour 3, Rovers 1".</summary>
    private static bool TryPoints(ReadOnlySpan<char> text, bool isLine, out int first, out int second, out TextSpan span)
    {
        first = second = 0;
        span = default;
        for (int i = 0; i < text.Length; i++)
        {
            if (!StartsNumber(text, i)) continue;
            int end = EndOfNumber(text, i);
            int next = end;
            while (next < text.Length && (isLine ? !char.IsAsciiDigit(text[next]) : text[next] is '-' or '–' or '—' or ' ')) next++;
            bool joined = next > end && next < text.Length && StartsNumber(text, next) && (isLine || HasDash(text[end..next]));
            if (joined && TryNumber(text[i..end], out first) && TryNumber(text[next..EndOfNumber(text, next)], out second))
            {
                span = TextSpan.FromBounds(i, EndOfNumber(text, next));
                return !StandsInChain(text, i, span.End);
            }

            i = end;
        }

        return false;
    }

    private static bool TryTotal(ReadOnlySpan<char> text, out int total, out TextSpan span)
    {
        (total, span) = (0, default);
        int at = text.IndexOf(GoalSuffix, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        int start = at;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1])) start--;
        span = TextSpan.FromBounds(start, at + GoalSuffix.Length);
        if (TryNumber(text[start..at], out total)) return true;
        total = (int)NumberWords.Find(TextFolding.Fold(text[start..at])).Value;
        return total > 0;
    }

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start + by, span.Length);

    private static bool StartsNumber(ReadOnlySpan<char> text, int at) =>
        char.IsAsciiDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '€' or '$' or '£'));

    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end;
    }

    private static bool HasDash(ReadOnlySpan<char> between) => between.IndexOfAny('-', '–', '—') >= 0;

    private static bool StandsInChain(ReadOnlySpan<char> text, int start, int end) =>
        (end < text.Length && (text[end] is '-' or '–' || char.IsLetter(text[end]))) || (start > 0 && text[start - 1] is '-' or '–');

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MostPoints;
}
