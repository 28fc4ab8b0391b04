namespace ReliabilityKit.Tests.Reference;

/// <summary>Token scores written with lists and sets, in ordinal order.</summary>
internal static class TokenReference
{
    public static string Sort(string text) => string.Join(' ', Words(text).Order(StringComparer.Ordinal));

    public static double Set(string a, string b)
    {
        string[] wordsA = [.. Words(a).Distinct()];
        string[] wordsB = [.. Words(b).Distinct()];
        if (wordsA.Length == 0 || wordsB.Length == 0) return 0;
        string shared = Join(wordsA.Intersect(wordsB));
        string withA = $"{shared} {Join(wordsA.Except(wordsB))}".Trim();
        string withB = $"{shared} {Join(wordsB.Except(wordsA))}".Trim();
        return Math.Max(Share(withA, withB), Math.Max(Share(shared, withA), Share(shared, withB)));
    }

    private static string Join(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static double Share(string a, string b) =>
        a.Length == 0 || b.Length == 0 ? 0 : (a.Length + b.Length - IndelReference.Distance(a, b)) / (double)(a.Length + b.Length);
}
