using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Matching.Search;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Search;

public sealed class TextIndexTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";

    [Theory]
    [InlineData(15, "abcd ")]
    [InlineData(100, English)]
    [InlineData(400, English)]
    public void Nearest_WhileTextsAreAdded_EqualsBruteForce(int length, string alphabet)
    {
        string[] texts = RandomText.Collection(length, 400, length, alphabet);
        TextIndex index = new();
        foreach (string text in texts)
        {
            Assert.Equal(index.Count, index.Add(text));
            if (index.Count % 40 != 0) continue;
            foreach (string query in new[] { text, texts[index.Count / 2] + "a", "", "x", alphabet })
                Assert.Equal(BruteForce(texts[..index.Count], query, 10, 1), index.Nearest(query));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 60)]
    [InlineData(500, 40)]
    [InlineData(10, 100)]
    public void Nearest_ManySegments_EqualsBruteForce(int count, int cutoff)
    {
        string[] texts = RandomText.Collection(3, 20_000, 60, English);
        TextIndex index = Index(texts);
        foreach (string query in texts.Where((_, i) => i % 4001 == 0).Append("the plan was approved on Monday"))
            Assert.Equal(BruteForce(texts, query, count, cutoff), index.Nearest(query, count, cutoff));
    }

    [Fact]
    public void Nearest_AnyTexts_EqualsBruteForce() =>
        Prop.ForAll<NonNull<string>[], NonNull<string>>((texts, query) =>
        {
            string[] all = [.. texts.Select(text => text.Get), .. texts.Select(text => query.Get + text.Get)];
            return Index(all).Nearest(query.Get, 3).SequenceEqual(BruteForce(all, query.Get, 3, 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nearest_EqualTexts_GivesThoseAddedFirst()
    {
        TextIndex index = Index([.. Enumerable.Repeat("The bridge was closed.", 30_000)]);
        Assert.Equal([0, 1, 2], index.Nearest("The bridge was closed.", 3).Select(match => match.Id));
        Assert.Equal([0, 1, 2], index.Nearest("A bridge is closed.", 3).Select(match => match.Id));
    }

    [Fact]
    public void Nearest_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => Index(["a"]).Nearest("a", cancellationToken: new CancellationToken(true)));

    [Fact]
    public void Nearest_ArgumentsOutOfRange_Throws()
    {
        TextIndex index = Index(["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Nearest("a", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Nearest("a", 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => index[1]);
        Assert.Empty(index.Nearest("a", 0));
        Assert.Equal("a", index[0]);
    }

    private static TextIndex Index(IEnumerable<string> texts)
    {
        TextIndex index = new();
        foreach (string text in texts) index.Add(text);
        return index;
    }

    private static IEnumerable<TextMatch> BruteForce(string[] texts, string query, int count, int cutoff) =>
        texts.Select((text, id) => new TextMatch(id, Indel.Ratio(query, text)))
            .Where(match => match.Score >= cutoff)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Id)
            .Take(count);
}
