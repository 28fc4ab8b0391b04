using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class TreeDecoderTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EisnerDecode_RandomScores_FindsTheBestProjectiveTreeWithOneRoot(int seed)
    {
        int length = 1 + (seed % 5);
        var scores = Scores(length, seed);
        int[] heads = new int[length];
        new EisnerDecoder().Decode(scores.Pointer, Stride(length), heads);
        double best = AllHeads(length).Where(h => IsTree(h) && IsProjective(h)).Max(h => Total(scores, h));
        Assert.True(IsTree(heads) && IsProjective(heads));
        Assert.Equal(best, Total(scores, heads), 1e-4);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Decode_RandomScores_IsATreeWithOneRoot(int seed)
    {
        int length = 1 + (seed * 7 % 60);
        var scores = Scores(length, seed);
        int[] heads = new int[length];
        new TreeDecoder().Decode(scores.Pointer, Stride(length), heads);
        Assert.True(IsTree(heads));
    }

    [Fact]
    public void Decode_BestHeadsMakeACrossingTree_TakesTheBestTreeWithoutCrossing()
    {
        int[] crossing = [0, 4, 1, 1];
        var scores = new AlignedFloats(4 * Stride(4));
        for (int i = 0; i < 4; i++)
            scores.Span[(i * Stride(4)) + crossing[i]] = 10;
        int[] heads = new int[4];
        new TreeDecoder().Decode(scores.Pointer, Stride(4), heads);
        Assert.Equal([0, 4, 4, 1], heads);
    }

    private static int Stride(int length) => (length + 16) / 16 * 16;

    private static AlignedFloats Scores(int length, int seed)
    {
        var random = new Random(seed);
        var scores = new AlignedFloats(length * Stride(length));
        foreach (ref float score in scores.Span)
            score = random.NextSingle();
        return scores;
    }

    private static double Total(AlignedFloats scores, int[] heads) =>
        heads.Select((head, i) => (double)scores.Span[(i * Stride(heads.Length)) + head]).Sum();

    private static IEnumerable<int[]> AllHeads(int length)
    {
        int count = (int)Math.Pow(length + 1, length);
        for (int code = 0; code < count; code++)
        {
            int[] heads = new int[length];
            for (int i = 0, rest = code; i < length; i++, rest /= length + 1)
                heads[i] = rest % (length + 1);
            yield return heads;
        }
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == 0) != 1)
            return false;
        for (int i = 1; i <= heads.Length; i++)
        {
            int at = i, steps = 0;
            while (at != 0 && steps++ <= heads.Length)
                at = heads[at - 1];
            if (at != 0)
                return false;
        }

        return true;
    }

    private static bool IsProjective(int[] heads)
    {
        for (int i = 1; i <= heads.Length; i++)
        {
            (int low, int high) = (Math.Min(i, heads[i - 1]), Math.Max(i, heads[i - 1]));
            if (low > 0 && Enumerable.Range(low + 1, high - low - 1).Any(j => heads[j - 1] < low || heads[j - 1] > high))
                return false;
        }

        return true;
    }
}
