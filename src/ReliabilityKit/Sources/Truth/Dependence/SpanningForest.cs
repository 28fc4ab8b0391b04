namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>The strongest links between sources that form no circle: each source has its claims from one other at most.</summary>
internal static class SpanningForest
{
    /// <summary>Returns how much these links explain.</summary>
    public static double Evidence(DependenceGraph graph, int sources)
    {
        int[] root = new int[sources];
        for (int s = 0; s < sources; s++) root[s] = s;
        double evidence = 0;
        foreach (SourceLink link in graph.Links.Where(link => link.Probability > 0.5).OrderByDescending(link => link.LogEvidence))
        {
            (int a, int b) = (Root(root, link.A), Root(root, link.B));
            if (a == b) continue;
            root[a] = b;
            evidence += link.LogEvidence;
        }

        return evidence;
    }

    private static int Root(int[] root, int source)
    {
        while (root[source] != source) source = root[source] = root[root[source]];
        return source;
    }
}
