using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Joins;

public sealed class LetterJoinTests
{
    [Theory]
    [InlineData(" etaoinsrhldcumfpgwybvk1,20MAS", 66)]
    [InlineData("abcd ", 80)]
    [InlineData("aBcQXüé€Yß ", 70)]
    public void Run_OneByOneAndInLanes_FindThePairsOfBruteForce(string alphabet, int cutoff)
    {
        string[] texts = RandomText.Collection(cutoff, 300, 66, alphabet);
        for (int i = 0; i < texts.Length; i += 2) texts[i] = texts[i / 2] + alphabet[i % 3];
        DistanceLimits limits = new(cutoff);
        JoinTexts sorted = new(texts, new JoinOptions(), limits, 66, 67, CancellationToken.None);
        JoinPlan plan = new(sorted, sorted, cutoff, limits, CountSieves.Best);
        int[] slots = [.. Enumerable.Range(0, sorted.FirstLongerThan(66))];
        int queries = sorted.FirstLongerThan(LetterJoin.GreatestQuery);
        for (int query = 0; query < queries; query++)
        {
            List<SimilarPair> expected = [.. slots.Select(slot => Pair(sorted, query, slot)).Where(pair => pair.Score >= cutoff)];
            foreach (bool useLanes in new[] { true, false }) Assert.Equal(expected, Run(new LetterJoin(plan, useLanes), query, slots));
        }
    }

    private static SimilarPair Pair(JoinTexts texts, int query, int slot)
    {
        (int a, int b) = (texts.IndexOf(query), texts.IndexOf(slot));
        return new SimilarPair(Math.Min(a, b), Math.Max(a, b), Indel.Ratio(texts[query], texts[slot]));
    }

    private static List<SimilarPair> Run(LetterJoin join, int query, int[] slots)
    {
        List<SimilarPair> pairs = [];
        PairBuffer output = new(some => pairs.AddRange(some));
        join.Run(query, slots, output);
        output.Flush();
        return pairs;
    }
}
