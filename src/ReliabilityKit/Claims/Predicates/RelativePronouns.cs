using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds what a relative pronoun stands for.</summary>
internal static class RelativePronouns
{
    /// <summary>Returns the noun that a relative pronoun refers back to; any other token is returned as it is.</summary>
    public static int Resolve(DependencyTree tree, int token)
    {
        if (tree.Tag(token) is not (PennTag.WhPronoun or PennTag.WhDeterminer or PennTag.WhPossessive))
            return token;
        for (int t = token; t >= 0; t = tree.Head(t))
        {
            if (tree.Relation(t) == DependencyRelation.AdnominalClauseRelative && tree.Head(t) >= 0)
                return t == token ? token : tree.Head(t);
        }

        return token;
    }

    /// <summary>Returns whether a relative clause names its antecedent by a pronoun or an adverb of its own ("which", "where").</summary>
    public static bool HasOwn(DependencyTree tree, int clause)
    {
        for (int t = tree.First(clause); t <= tree.Last(clause); t++)
        {
            if (tree.Tag(t) is PennTag.WhPronoun or PennTag.WhDeterminer or PennTag.WhPossessive or PennTag.WhAdverb && t < clause)
                return true;
        }

        return false;
    }
}
