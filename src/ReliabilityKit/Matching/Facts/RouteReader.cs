using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads where a line, a road or a march begins and ends.</summary>
internal static class RouteReader
{
    private const int MostWords = 4;
    private const string From = " from ";
    private const string To = " to ";

    /// <summary>Returns the route, or <see langword="null"/> where the clause names none.</summary>
    public static Route? Of(Claim claim)
    {
        if (claim.Action.Lemma is not ("run" or "lead" or "stretch" or "extend" or "sail" or "fly" or "travel" or "march" or "ferry") || claim.Action.Polarity == Polarity.Negated) return null;
        string text = claim.Document.Text;
        int from = text.IndexOf(From, claim.Action.Span.End, Math.Max(0, claim.SentenceSpan.End - claim.Action.Span.End), StringComparison.Ordinal);
        int to = from < 0 ? -1 : text.IndexOf(To, from, claim.SentenceSpan.End - from, StringComparison.Ordinal);
        if (to < 0) return null;
        TextSpan begins = TextSpan.FromBounds(from + From.Length, to);
        TextSpan ends = TextSpan.FromBounds(to + To.Length, EndOf(text, to + To.Length, claim.SentenceSpan.End));
        return NameOf(text, begins) is { } first && NameOf(text, ends) is { } second ? new Route(first, second, begins, ends) : null;
    }

    /// <summary>A place of a few words: no number, for "from 12 to 14" is no way.</summary>
    private static string? NameOf(string text, TextSpan place)
    {
        List<string> words = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(place.Of(text)))
        {
            if (char.IsDigit(word[0])) return null;
            string folded = TextFolding.Fold(word);
            if (!StopWords.Contains(folded)) words.Add(folded);
        }

        return words.Count is > 0 and <= MostWords ? string.Join(' ', words) : null;
    }

    private static int EndOf(string text, int start, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, end - start);
        int stop = rest.IndexOfAny([',', '.', ';', '(', '\n']);
        int and = rest.IndexOf(" and ");
        int length = stop < 0 ? rest.Length : stop;
        return start + (and >= 0 && and < length ? and : length);
    }
}
