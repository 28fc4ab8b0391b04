namespace ReliabilityKit.Language.Neural;

/// <summary>Chooses the relations of a tree: each token the one it scores best, as far as the relations of one head go together.</summary>
/// <remarks>
/// The root's relation is "root" and no other token has it. A word has one object: of two, one whose scores hardly prefer it takes its next best
/// relation. Where both are sure the tree has another fault, and two objects show it.
/// </remarks>
internal sealed unsafe class RelationDecoder
{
    // About four parts in ten of the probability.
    private const float Unsure = 0.5f;

    private readonly int[] _objects;

    /// <param name="longest">The greatest number of tokens.</param>
    public RelationDecoder(int longest) => _objects = new int[longest + 1];

    /// <summary>Chooses the relations.</summary>
    /// <param name="scores">For each token <see cref="NetworkShape.RelationColumns"/> scores.</param>
    /// <param name="heads">For each token 0 for the root or the head's place plus one.</param>
    /// <param name="relations">Receives the relations.</param>
    public void Decode(float* scores, ReadOnlySpan<int> heads, Span<DependencyRelation> relations)
    {
        Span<int> objects = _objects.AsSpan(0, heads.Length + 1);
        objects.Fill(-1);
        for (int i = 0; i < heads.Length; i++)
        {
            relations[i] = heads[i] == 0 ? DependencyRelation.Root : Best(Row(scores, i), DependencyRelation.Root);
            if (relations[i] != DependencyRelation.Object)
                continue;
            ref int first = ref objects[heads[i]];
            first = first < 0 ? i : Resolve(scores, first, i, relations);
        }
    }

    /// <summary>Gives one of two objects another relation, if one is unsure, and returns the one that stays an object.</summary>
    private static int Resolve(float* scores, int first, int second, Span<DependencyRelation> relations)
    {
        float loss = Loss(Row(scores, first), out DependencyRelation instead);
        float lossOfSecond = Loss(Row(scores, second), out DependencyRelation insteadOfSecond);
        if (Math.Min(loss, lossOfSecond) > Unsure)
            return second;
        bool firstStays = lossOfSecond <= loss;
        relations[firstStays ? second : first] = firstStays ? insteadOfSecond : instead;
        return firstStays ? first : second;
    }

    private static float Loss(float* scores, out DependencyRelation instead)
    {
        instead = Best(scores, DependencyRelation.Object);
        return scores[(int)DependencyRelation.Object] - scores[(int)instead];
    }

    private static DependencyRelation Best(float* scores, DependencyRelation otherThan)
    {
        int best = (int)DependencyRelation.Unspecified;
        for (int i = 0; i < UniversalDependencies.RelationNames.Length; i++)
        {
            if (i != (int)otherThan && i != (int)DependencyRelation.Root && scores[i] > scores[best])
                best = i;
        }

        return (DependencyRelation)best;
    }

    private static float* Row(float* scores, int token) => scores + ((nint)token * NetworkShape.RelationColumns);
}
