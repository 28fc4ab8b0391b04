namespace ReliabilityKit.Tests.Reference;

/// <summary>Jaro and Jaro-Winkler by building the two strings of common characters.</summary>
internal static class JaroReference
{
    public static double Jaro(string a, string b)
    {
        if (a.Length == 0 && b.Length == 0) return 1;
        string fromA = Common(a, b);
        string fromB = Common(b, a);
        if (fromA.Length == 0) return 0;
        int transposed = fromA.Zip(fromB).Count(pair => pair.First != pair.Second) / 2;
        double m = fromA.Length;
        return (m / a.Length + m / b.Length + (m - transposed) / m) / 3;
    }

    public static double JaroWinkler(string a, string b)
    {
        double jaro = Jaro(a, b);
        if (jaro <= 0.7) return jaro;
        int prefix = a.Zip(b).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    // Greedy assignment from the left marks the same characters from either side only when both sides ask in their own order,
    // so the characters of b are collected from the same assignment.
    private static string Common(string a, string b)
    {
        bool swap = false;
        (string first, string second) = (a, b);
        if (string.CompareOrdinal(a, b) > 0) (first, second, swap) = (b, a, true);
        int window = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        List<int> inFirst = [];
        SortedSet<int> inSecond = [];
        for (int i = 0; i < first.Length; i++)
        {
            for (int j = 0; j < second.Length; j++)
            {
                if (Math.Abs(i - j) > window || first[i] != second[j] || !inSecond.Add(j)) continue;
                inFirst.Add(i);
                break;
            }
        }

        string fromFirst = string.Concat(inFirst.Select(i => first[i]));
        string fromSecond = string.Concat(inSecond.Select(j => second[j]));
        return swap ? fromSecond : fromFirst;
    }
}
