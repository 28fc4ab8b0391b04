using ReliabilityKit.Matching.Search;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Search;

public sealed class ColumnQueryTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";
    private const string Capitals = " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    [Theory]
    [InlineData(20, English)]
    [InlineData(100, English)]
    [InlineData(250, English)]
    [InlineData(250, Capitals)]
    public void Distances_OneByOneAndInLanes_AreTheSameAndNoGreaterThanTheirOwn(int length, string alphabet)
    {
        string[] texts = [.. RandomText.Collection(length, 3 * OrderColumns.Group, length, alphabet).Select(text => text[..Math.Min(text.Length, length)])];
        for (int i = 0; i < texts.Length; i += 3) texts[i] = alphabet[i % 5] + texts[i / 3];
        TextSegment segment = new(texts.Length);
        foreach (string text in texts) segment.Add(text, text.Length, TextUnit.Grapheme);
        foreach (string query in texts.Take(40).Append(""))
        {
            int[] distances = Distances(query, segment, useLanes: true);
            Assert.Equal(Distances(query, segment, useLanes: false), distances);
            for (int i = 0; i < texts.Length; i++) Assert.InRange(distances[i], int.MinValue, Indel.Distance(query, texts[i]));
        }
    }

    private static int[] Distances(string text, TextSegment segment, bool useLanes)
    {
        byte[] classes = new byte[ClassText.GreatestLength];
        ColumnQuery query = new(classes.AsSpan(0, ClassText.Read(text, TextUnit.Grapheme, classes, out _)), useLanes);
        int[] distances = new int[segment.Count];
        for (int from = 0; from < distances.Length; from += OrderColumns.Group)
            query.Distances(segment.Orders, from / OrderColumns.Group, distances.AsSpan(from, OrderColumns.Group));
        return distances;
    }
}
