using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Language;

/// <summary>Gives a name the same type wherever it stands in a document, the one that all its mentions together speak for.</summary>
/// <remarks>A name is seldom a person here and a place there, but one sentence often says more about it than another (Gale et al. 1992).</remarks>
internal sealed class NameConsistency
{
    private readonly Dictionary<string, Vector3> _totals = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Decides on the types of names.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="names">The names that were found, in any order; sorted here.</param>
    /// <returns>The names in order.</returns>
    public ImmutableArray<EntitySpan> Apply(TokenizedText tokens, List<ScoredName> names)
    {
        names.Sort(static (x, y) => x.First.CompareTo(y.First));
        var spans = ImmutableArray.CreateBuilder<EntitySpan>(names.Count);
        int first = 0;
        foreach (int end in tokens.DocumentEnds)
        {
            int last = first;
            while (last < names.Count && names[last].First < end)
                last++;
            AddDocument(tokens, CollectionsMarshal.AsSpan(names)[first..last], spans);
            first = last;
        }

        return spans.DrainToImmutable();
    }

    private static string KeyOf(TokenizedText tokens, ScoredName name)
    {
        if (name.End == name.First + 1)
            return tokens.Form(name.First).ToString();
        return string.Join(' ', Enumerable.Range(name.First, name.End - name.First).Select(i => tokens.Form(i).ToString()));
    }

    private static EntityType Highest(Vector3 scores, EntityType type)
    {
        for (int i = 0; i < 3; i++)
            type = scores[i] > scores[(int)type] ? (EntityType)i : type;
        return type;
    }

    // A person named in full speaks for the surname alone as well.
    private void Add(TokenizedText tokens, ScoredName name)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_totals, KeyOf(tokens, name), out _) += name.Scores;
        if (name.Type == EntityType.Person && name.End > name.First + 1)
            CollectionsMarshal.GetValueRefOrAddDefault(_totals, tokens.Form(name.End - 1).ToString(), out _) += name.Scores;
    }

    private void AddDocument(TokenizedText tokens, ReadOnlySpan<ScoredName> names, ImmutableArray<EntitySpan>.Builder spans)
    {
        _totals.Clear();
        foreach (ScoredName name in names)
            Add(tokens, name);
        foreach (ScoredName name in names)
            spans.Add(new EntitySpan(name.First, name.End, Highest(_totals[KeyOf(tokens, name)], name.Type)));
    }
}
