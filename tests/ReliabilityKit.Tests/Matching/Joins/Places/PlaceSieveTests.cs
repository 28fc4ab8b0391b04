using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Joins.Places;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Joins.Places;

public sealed class PlaceSieveTests
{
    private const int Cutoff = 80;

    [Theory]
    [InlineData(60, " etaoinsrhldcumfpgwybvk1,20MAS")]
    [InlineData(160, " etaoinsrhldcumfpgwybvk1,20MAS")]
    [InlineData(254, " ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")]
    [InlineData(254, "ab")]
    public void Mark_EveryWidth_MarksTheSameAndAllThatAreSimilar(int length, string alphabet)
    {
        DistanceLimits limits = new(Cutoff);
        string[] random = [.. RandomText.Collection(length, 400, length, alphabet).Select(text => text[..Math.Min(text.Length, ClassText.GreatestLength)])];
        JoinTexts texts = new(random, new JoinOptions(), limits, 0, 0, CancellationToken.None);
        List<ulong[]> all = [.. CountSieves.Available.Select(sieve => Mark(PlaceSieves.Choose(sieve.Name), texts, limits))];
        Assert.All(all, marks => Assert.Equal(all[0], marks));
        PlaceQueries queries = new(texts, 0, texts.Count);
        for (int i = 0; i < texts.Count; i++)
        {
            for (int slot = queries.Slots[i]; slot < texts.Count; slot++)
            {
                bool isMarked = (all[0][i * CountPlanes.Words + slot / 64] >> slot % 64 & 1) != 0;
                Assert.True(isMarked || Indel.Ratio(texts[queries.Slots[i]], texts[slot]) < Cutoff);
            }
        }
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(254, 200)]
    [InlineData(33, 40)]
    public void Alone_AnyLengths_IsWhatTheGreatestDistanceLeaves(int length, int other)
    {
        int distance = DistanceLimits.Of(length + other, Cutoff);
        Assert.Equal((distance + length - other) / 2, new DistanceLimits(Cutoff).Alone(length, other, other));
    }

    [Fact]
    public void Alone_LengthsTooFarApart_IsBelowZero() => Assert.True(new DistanceLimits(Cutoff).Alone(40, 200, 254) < 0);

    private static unsafe ulong[] Mark(IPlaceSieve sieve, JoinTexts texts, DistanceLimits limits)
    {
        PlaceQueries queries = new(texts, 0, texts.Count);
        PlacePlanes planes = new();
        planes.Fill(texts, 0);
        PlaceWindows windows = new();
        (int shortest, int longest) = (texts.LengthOf(0), texts.LengthOf(texts.Count - 1));
        windows.Set(limits.UpTo(2 * longest), shortest, longest, hasParts: true);
        PlaceTables tables = new();
        sieve.Tabulate(queries, planes, windows, tables);
        short[] most = [.. Enumerable.Range(0, texts.Count).Select(slot => limits.Alone(texts.LengthOf(slot), shortest, longest))];
        ulong[] marks = new ulong[texts.Count * CountPlanes.Words];
        fixed (ulong* target = marks) sieve.Mark(tables, queries, 0, most, target);
        return marks;
    }
}
