using ReliabilityKit.Matching.Search;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Search;

public sealed class WholeFilterTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";

    [Theory]
    [InlineData(20, 90)]
    [InlineData(100, 75)]
    [InlineData(100, 55)]
    [InlineData(250, 70)]
    public void Apply_OneByOneAndInLanes_KeepTheSameAndAllThatAreNear(int length, int least)
    {
        string[] texts = RandomText.Collection(length, 203, length, English);
        for (int i = 0; i < texts.Length; i += 3) texts[i] = texts[i / 3] + English[i % 5];
        TextSegment segment = Segment(texts);
        int found = 0;
        foreach (string query in texts.Take(40))
        {
            (int Slot, byte Ratio)[] kept = Apply(new WholeFilter(Segment(query)), segment, least);
            Assert.Equal(Apply(new WholeFilter(Segment(query), useLanes: false), segment, least), kept);
            Assert.Empty(Enumerable.Range(0, texts.Length).Where(i => Indel.Ratio(query, texts[i]) >= least).Except(kept.Select(one => one.Slot)));
            Assert.All(kept, one => Assert.InRange(one.Ratio, Math.Max(least, Indel.Ratio(query, texts[one.Slot])), 100));
            found += kept.Length;
        }

        Assert.InRange(found, 30, 40 * texts.Length);
    }

    private static TextSegment Segment(params string[] texts)
    {
        TextSegment segment = new(texts.Length);
        foreach (string text in texts) segment.Add(text, text.Length, TextUnit.Grapheme);
        return segment;
    }

    private static (int Slot, byte Ratio)[] Apply(WholeFilter filter, TextSegment segment, int least)
    {
        int[] slots = [.. Enumerable.Range(0, segment.Count)];
        byte[] ratios = new byte[slots.Length];
        return [.. slots.Zip(ratios).Take(filter.Apply(segment, slots, ratios, least))];
    }
}
