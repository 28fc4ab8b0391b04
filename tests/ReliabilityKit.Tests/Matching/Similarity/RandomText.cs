namespace ReliabilityKit.Tests.Matching.Similarity;

/// <summary>Texts that share a good deal, from a fixed seed.</summary>
internal static class RandomText
{
    /// <summary>Few letters, so that much is equal by chance.</summary>
    public const string Ascii = "abcdefgh ";

    /// <summary>Letters of one code unit from several scripts, and blanks.</summary>
    public const string Letters = "abcdeEFgh  éžŁЖяα日本ñü";

    public static IEnumerable<(string A, string B)> Pairs(int seed, int count, int maxLength, string alphabet)
    {
        Random random = new(seed);
        for (int n = 0; n < count; n++)
        {
            char[] a = [.. Enumerable.Range(0, random.Next(maxLength + 1)).Select(_ => alphabet[random.Next(alphabet.Length)])];
            yield return (new string(a), Edit(random, a, random.Next(maxLength / 2 + 1), alphabet));
        }
    }

    /// <summary>Texts of many lengths; every other one is another with some edits.</summary>
    public static string[] Collection(int seed, int count, int maxLength, string alphabet) =>
        [.. Pairs(seed, (count + 1) / 2, maxLength, alphabet).SelectMany(pair => new[] { pair.A, pair.B }).Take(count)];

    private static string Edit(Random random, char[] text, int edits, string alphabet)
    {
        List<char> edited = [.. text];
        for (; edits > 0; edits--)
        {
            int at = random.Next(edited.Count + 1);
            if (random.Next(2) == 0 || at == edited.Count) edited.Insert(at, alphabet[random.Next(alphabet.Length)]);
            else edited.RemoveAt(at);
        }

        return string.Concat(edited);
    }
}
