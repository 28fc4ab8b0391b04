namespace ReliabilityKit.Tests.Reference;

/// <summary>The textbook table of the longest common subsequence, cell by cell.</summary>
internal static class IndelReference
{
    public static int Distance(string a, string b)
    {
        int[,] lcs = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
                lcs[i, j] = a[i - 1] == b[j - 1] ? lcs[i - 1, j - 1] + 1 : Math.Max(lcs[i - 1, j], lcs[i, j - 1]);
        }

        return a.Length + b.Length - 2 * lcs[a.Length, b.Length];
    }
}
