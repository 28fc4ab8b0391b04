using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads the words of a preposition: "because of" are two.</summary>
internal static class Prepositions
{
    /// <summary>Returns the words of a marker in lower case, those fixed to it included.</summary>
    public static string Words(DependencyTree tree, int marker)
    {
        string words = tree.Form(marker).ToString().ToLowerInvariant();
        foreach (int child in tree.Children(marker))
        {
            if (tree.Relation(child) == DependencyRelation.Fixed)
                words += " " + tree.Form(child).ToString().ToLowerInvariant();
        }

        return words;
    }

    /// <summary>Returns all words that introduce a phrase ("out of"), or <c>""</c>; <paramref name="first"/> is where they begin.</summary>
    public static string Before(DependencyTree tree, int head, out int first)
    {
        first = head;
        string words = "";
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) != DependencyRelation.Case || child > head)
                continue;
            first = Math.Min(first, child);
            words = words.Length == 0 ? Words(tree, child) : words + " " + Words(tree, child);
        }

        return words;
    }
}
