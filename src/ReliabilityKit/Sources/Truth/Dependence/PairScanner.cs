using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Goes through all pairs of sources that speak about the same objects, each source with those before it.</summary>
internal sealed class PairScanner(ClaimMatrix table, int numbers, Workers workers)
{
    /// <summary>Called with a claim and an earlier source's claim about the same object, and the numbers kept for the two sources.</summary>
    public delegate void Visitor(int claim, int other, Span<double> sums);

    /// <summary>Called at the end with two sources, the earlier first, the number of objects they share, and their numbers.</summary>
    public delegate void Finisher(int earlier, int later, int shared, ReadOnlySpan<double> sums);

    /// <summary>Runs through all pairs. Visits of one later source are in order; different later sources may be visited at once.</summary>
    public void Scan(Visitor visit, Finisher finish) => workers.ForEach(table.SourceCount, () => new Scratch(table.SourceCount, numbers), (source, scratch) =>
    {
        if (table.ClaimsOf(source).Length < CopyHypotheses.FewestShared) return;
        foreach (int claim in table.ClaimsOf(source))
        {
            int o = table.ClaimObject[claim];
            if (table.ClaimsAbout(o) is < 2 or > ClaimMatrix.LargestGroup) continue;
            for (int other = table.ObjectStart[o]; other < table.ObjectStart[o + 1] && table.ClaimSource[other] < source; other++)
                visit(claim, other, scratch.Of(table.ClaimSource[other]));
        }

        foreach (int earlier in scratch.Touched) finish(earlier, source, scratch.Shared[earlier], scratch.Sums.AsSpan(earlier * numbers, numbers));
        scratch.Clear();
    });

    private sealed class Scratch(int sources, int numbers)
    {
        public double[] Sums { get; } = new double[sources * numbers];

        public int[] Shared { get; } = new int[sources];

        public List<int> Touched { get; } = [];

        public Span<double> Of(int source)
        {
            if (Shared[source]++ == 0) Touched.Add(source);
            return Sums.AsSpan(source * numbers, numbers);
        }

        public void Clear()
        {
            foreach (int source in Touched)
            {
                Shared[source] = 0;
                Sums.AsSpan(source * numbers, numbers).Clear();
            }

            Touched.Clear();
        }
    }
}
