namespace ReliabilityKit.Tests.Matching.Similarity;

/// <summary>Pairs of texts that share a good deal, from a fixed seed.</summary>
internal static class RandomText
{
    public static IEnumerable<(string A, string B)> Pairs(int seed, int count, int maxLength, string alphabet)
    {
        Random random = new(seed);
        for (int n = 0; n < count; n++)
        {
            char[] a = [.. Enumerable.Range(0, random.Next(maxLength + 1)).Select(_ => alphabet[random.Next(alphabet.Length)])];
            List<char> b = [.. a];
            for (int edits = random.Next(maxLength / 2 + 1); edits > 0; edits--)
            {
                int at = random.Next(b.Count + 1);
                if (random.Next(2) == 0 || at == b.Count) b.Insert(at, alphabet[random.Next(alphabet.Length)]);
                else b.RemoveAt(at);
            }

            yield return (new string(a), string.Concat(b));
        }
    }
}
