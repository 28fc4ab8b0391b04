using ReliabilityKit.Matching.Search;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Search;

public sealed class WholeFilterTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";

    [Theory]
    [InlineData(20, 10)]
    [InlineData(100, 25)]
    [InlineData(100, 45)]
    [InlineData(250, 30)]
    public void Apply_OneByOneAndInLanes_KeepTheSameAndAllThatAreNear(int length, int share)
    {
        string[] texts = RandomText.Collection(length, 203, length, English);
        for (int i = 0; i < texts.Length; i += 3) texts[i] = texts[i / 3] + English[i % 5];
        TextSegment segment = Segment(texts);
        int found = 0;
        foreach (string query in texts.Take(40))
        {
            short[] limits = [.. Enumerable.Range(0, 255).Select(other => (short)((query.Length + other) * share / 100))];
            int[] kept = Apply(new WholeFilter(Segment(query)), segment, limits);
            Assert.Equal(Apply(new WholeFilter(Segment(query), useLanes: false), segment, limits), kept);
            Assert.Empty(Near(texts, query, limits).Except(kept));
            found += kept.Length;
        }

        Assert.InRange(found, 40, 40 * texts.Length);
    }

    private static TextSegment Segment(params string[] texts)
    {
        TextSegment segment = new(texts.Length);
        foreach (string text in texts) segment.Add(text, text.Length, TextUnit.Grapheme);
        return segment;
    }

    private static int[] Apply(WholeFilter filter, TextSegment segment, short[] limits)
    {
        int[] slots = [.. Enumerable.Range(0, segment.Count)];
        return slots[..filter.Apply(segment, slots, limits)];
    }

    private static IEnumerable<int> Near(string[] texts, string query, short[] limits) =>
        Enumerable.Range(0, texts.Length).Where(i => Indel.Distance(query, texts[i]) <= limits[texts[i].Length]);
}
