using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Joins.Order;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Joins;

public sealed class OrderFilterTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";

    [Theory]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(250)]
    public void Apply_EveryKernel_KeepsTheSameAndAllThatAreNear(int length)
    {
        string[] texts = RandomText.Collection(length, 300, length, English);
        TextSignatures signatures = Signatures(texts);
        OrderFilter[] filters = [.. OrderKernels.Available.Select(lanes => new OrderFilter(lanes))];
        foreach (int share in new[] { 10, 20, 45 })
        {
            for (int query = 0; query < 40; query++)
            {
                short[] limits = [.. Enumerable.Range(0, 255).Select(other => (short)((texts[query].Length + other) * share / 100))];
                int[] kept = Apply(filters[0], signatures, query, texts.Length, limits);
                Assert.All(filters, filter => Assert.Equal(kept, Apply(filter, signatures, query, texts.Length, limits)));
                Assert.Empty(Near(texts, query, limits).Except(kept));
            }
        }
    }

    [Fact]
    public void Fill_OnAnyProcessor_IsTheSame()
    {
        byte[] codes = [.. Enumerable.Range(0, 32).Select(i => (byte)(i * 7 % 32))];
        uint[] masks = new uint[32], scalar = new uint[32];
        CodeMasks.Fill(codes, masks);
        CodeMasks.FillScalar(codes, scalar);
        Assert.Equal(scalar, masks);
    }

    private static TextSignatures Signatures(string[] texts)
    {
        TextSignatures signatures = new(texts.Length);
        for (int i = 0; i < texts.Length; i++) signatures.Set(i, texts[i], TextUnit.Grapheme);
        return signatures;
    }

    private static int[] Apply(OrderFilter filter, TextSignatures signatures, int query, int count, short[] limits)
    {
        int[] slots = [.. Enumerable.Range(0, count + OrderLanes.Padding)];
        filter.SetQuery(signatures, query);
        return slots[..filter.Apply(signatures, slots, count, limits, limits.Max())];
    }

    private static IEnumerable<int> Near(string[] texts, int query, short[] limits) =>
        Enumerable.Range(0, texts.Length).Where(i => Indel.Distance(texts[query], texts[i]) <= limits[texts[i].Length]);
}
