using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Which sources depend on which, and how strongly.</summary>
internal sealed class DependenceGraph
{
    private readonly Dictionary<long, SourceLink> _links = [];
    private readonly bool[] _hasLink;

    public DependenceGraph(int sources) => _hasLink = new bool[sources];

    /// <summary>Gets the links, by first and second source.</summary>
    public IEnumerable<SourceLink> Links => _links.Values.OrderBy(link => link.A).ThenBy(link => link.B);

    public int Count => _links.Count;

    public void Add(SourceLink link)
    {
        _links[Key(link.A, link.B)] = link;
        _hasLink[link.A] = _hasLink[link.B] = true;
    }

    /// <summary>Returns the probability that two sources depend on each other.</summary>
    public double Probability(int a, int b) => Find(a, b)?.Probability ?? 0;

    /// <summary>
    /// Returns how much each claim counts: of several dependent sources that say the same only one is a witness, and no table tells which, so they
    /// share
    /// its weight.
    /// </summary>
    public double[] Weights(ClaimMatrix table, double[] shareOfVoice, Workers workers)
    {
        double[] weights = (double[])shareOfVoice.Clone();
        if (Count == 0) return weights;
        workers.For(table.ObjectCount, (_, from, to) =>
        {
            for (int o = from; o < to; o++) Discount(table, o, weights);
        });
        return weights;
    }

    private void Discount(ClaimMatrix table, int o, double[] weights)
    {
        if (table.ClaimsAbout(o) > ClaimMatrix.LargestGroup) return;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            if (!_hasLink[table.ClaimSource[c]]) continue;
            double copies = 0;
            for (int other = table.ObjectStart[o]; other < table.ObjectStart[o + 1]; other++)
            {
                if (other != c && table.ClaimSlot[other] == table.ClaimSlot[c]) copies += Find(table.ClaimSource[c], table.ClaimSource[other])?.CopiedShare ?? 0;
            }

            weights[c] /= 1 + copies;
        }
    }

    private SourceLink? Find(int a, int b) =>
        _hasLink[a] && _hasLink[b] && _links.TryGetValue(Key(Math.Min(a, b), Math.Max(a, b)), out SourceLink link) ? link : null;

    private static long Key(int a, int b) => (long)a << 32 | (uint)b;
}
