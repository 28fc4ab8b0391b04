namespace ReliabilityKit.Tests.Reference;

/// <summary>The partial ratio by trying every window.</summary>
internal static class PartialReference
{
    public static int Ratio(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        if (a.Length > b.Length) return Ratio(b, a);
        return a.Length == b.Length ? Math.Max(Best(a, b), Best(b, a)) : Best(a, b);
    }

    private static int Best(string shorter, string longer)
    {
        int best = 0;
        for (int start = 1 - shorter.Length; start < longer.Length; start++)
        {
            string window = longer[Math.Max(0, start)..Math.Min(longer.Length, start + shorter.Length)];
            int total = shorter.Length + window.Length;
            best = Math.Max(best, (int)Math.Round(100 * ((total - IndelReference.Distance(shorter, window)) / (double)total)));
        }

        return best;
    }
}
