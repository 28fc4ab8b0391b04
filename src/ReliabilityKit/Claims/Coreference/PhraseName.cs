using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Names what has no name: the words of its phrase without the article.</summary>
internal static class PhraseName
{
    public static string Of(DependencyTree tree, int head) => Of(tree, head, NounPhrase.Span(tree, head));

    /// <summary>Returns the words of a span without the article before its head.</summary>
    public static string Of(DependencyTree tree, int head, TextSpan span)
    {
        int start = span.Start;
        for (int token = tree.First(head); token < head && tree.Text.SpanOf(token).Start <= start; token++)
        {
            bool isFirst = tree.Text.SpanOf(token).Start == start && tree.Relation(token) == DependencyRelation.Determiner;
            if (isFirst && IsArticle(tree.Lemma(token)) && tree.Text.SpanOf(token + 1).Start < span.End)
                start = tree.Text.SpanOf(token + 1).Start;
        }

        return Fold(tree.Text.Text.AsSpan(start, span.End - start));
    }

    private static bool IsArticle(string lemma) => lemma is "the" or "a" or "an" or "this" or "that" or "these" or "those" or "any" or "some" or "no";

    /// <summary>Returns the words with every run of white space made one space.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        bool isFolded = words.ContainsAny('\n', '\r', '\t') || words.Contains("  ", StringComparison.Ordinal);
        return isFolded ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words.ToString();
    }
}
