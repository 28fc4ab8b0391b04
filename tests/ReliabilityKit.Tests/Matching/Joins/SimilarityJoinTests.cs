using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Matching.Similarity;

namespace ReliabilityKit.Tests.Matching.Joins;

public sealed class SimilarityJoinTests
{
    private const string English = " etaoinsrhldcumfpgwybvk1,20MAS";

    public static TheoryData<string> Sieves { get; } = [.. CountSieves.Available.Select(sieve => sieve.Name)];

    [Theory]
    [InlineData(12, "abcd ")]
    [InlineData(30, English)]
    [InlineData(120, English)]
    [InlineData(254, RandomText.Letters)]
    public void Pairs_EveryCutoff_AreThoseOfBruteForce(int length, string alphabet)
    {
        string[] texts = Texts(length, 60, length, alphabet);
        for (int cutoff = 0; cutoff <= 100; cutoff++) AssertEqualsBruteForce(texts, cutoff);
    }

    [Theory, MemberData(nameof(Sieves))]
    public void Pairs_EverySieve_AreThoseOfBruteForce(string sieve)
    {
        foreach (int length in new[] { 25, 60, 150 })
        {
            string[] texts = Texts(length, 1300, length, English);
            foreach (int cutoff in new[] { 66, 80, 93 })
            {
                JoinOptions options = new() { ScoreCutoff = cutoff };
                IEnumerable<SimilarPair> found = JoinRun.Pairs(texts, null, options, CountSieves.Choose(sieve), CancellationToken.None);
                Assert.Equal(BruteForce(texts, texts, cutoff, isSelf: true), Sorted(found));
            }
        }
    }

    [Fact]
    public void Pairs_AnyTexts_AreThoseOfBruteForce() =>
        Prop.ForAll<NonNull<string>[], byte>((texts, cutoff) =>
        {
            string[] all = [.. texts.Select(text => text.Get), .. texts.Select(text => text.Get + "a")];
            return Sorted(SimilarityJoin.Pairs(all, new JoinOptions { ScoreCutoff = cutoff % 101 }))
                .SequenceEqual(BruteForce(all, all, cutoff % 101, isSelf: true));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Pairs_TwoSides_AreThoseOfBruteForce()
    {
        string[] left = Texts(5, 700, 90, English);
        string[] right = [.. Texts(6, 600, 90, English), .. left.Take(300)];
        foreach (int cutoff in new[] { 40, 70, 80 })
            Assert.Equal(BruteForce(left, right, cutoff, isSelf: false), Sorted(SimilarityJoin.Pairs(left, right, new JoinOptions { ScoreCutoff = cutoff })));
    }

    [Theory]
    [InlineData(TextUnit.Grapheme)]
    [InlineData(TextUnit.CodeUnit)]
    public void Pairs_HostileTexts_AreThoseOfBruteForce(TextUnit unit)
    {
        string[] parts = ["e\u0301", "é", "👩‍👩‍👧", "😀", "🇩🇰", " ", "a", "क्षि", "\u0301", "\ud83d", "\ude00", "ß", "한", "\r\n", "\0"];
        Random random = new(3);
        string[] texts = ["", "", "\ud83d", .. Enumerable.Range(0, 200).Select(_ => string.Concat(random.GetItems(parts, random.Next(30))))];
        JoinOptions options = new() { ScoreCutoff = 70, Unit = unit };
        Assert.Equal(BruteForce(texts, texts, 70, isSelf: true, unit), Sorted(SimilarityJoin.Pairs(texts, options)));
    }

    [Fact]
    public void Pairs_LongTextsAmongShort_AreThoseOfBruteForce()
    {
        string[] texts = [.. Texts(8, 60, 240, English), .. Texts(9, 80, 600, English), new string('x', 100_000), new string('x', 99_000) + "y"];
        AssertEqualsBruteForce(texts, 80);
        Assert.Equal(
            BruteForce(texts[..90], texts[50..], 80, isSelf: false),
            Sorted(SimilarityJoin.Pairs(texts[..90], texts[50..])));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(80)]
    public void Pairs_AnyNumberOfThreads_ComeInTheSameOrder(int cutoff)
    {
        string[] texts = Texts(10, 3000, 20, "abcd ");
        JoinOptions options = new() { ScoreCutoff = cutoff, Threads = 1 };
        List<SimilarPair> expected = [.. SimilarityJoin.Pairs(texts, options)];
        foreach (int threads in new[] { 2, 5 }) Assert.Equal(expected, SimilarityJoin.Pairs(texts, options with { Threads = threads }));
    }

    [Fact]
    public void Pairs_ManyEqualTexts_StreamUntilStopped()
    {
        string[] texts = [.. Enumerable.Repeat("The council approved the plan on Monday.", 200_000)];
        Assert.All(SimilarityJoin.Pairs(texts).Take(100_000), pair => Assert.Equal(100, pair.Score));
        using CancellationTokenSource stop = new();
        Assert.Throws<OperationCanceledException>(() =>
        {
            int taken = 0;
            foreach (SimilarPair _ in SimilarityJoin.Pairs(texts, null, stop.Token))
            {
                if (++taken == 1000) stop.Cancel();
            }
        });
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(101, 1)]
    [InlineData(80, 0)]
    public void Pairs_OptionsOutOfRange_Throws(int cutoff, int threads) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SimilarityJoin.Pairs([], new JoinOptions { ScoreCutoff = cutoff, Threads = threads }));

    [Fact]
    public void Pairs_NoTexts_FindsNone()
    {
        Assert.Empty(SimilarityJoin.Pairs([]));
        Assert.Empty(SimilarityJoin.Pairs(["a"], []));
        Assert.Empty(SimilarityJoin.Pairs(["a"], new JoinOptions { ScoreCutoff = 0 }));
    }

    [Fact]
    public void Pairs_UnderAnyCulture_AreTheSame()
    {
        string[] texts = Texts(12, 300, 40, "iIİıaåAÅ ");
        List<SimilarPair> expected = [.. SimilarityJoin.Pairs(texts)];
        foreach (string culture in new[] { "tr-TR", "da-DK" }) Assert.Equal(expected, InCulture.Run(culture, () => SimilarityJoin.Pairs(texts).ToList()));
    }

    private static void AssertEqualsBruteForce(string[] texts, int cutoff) =>
        Assert.Equal(BruteForce(texts, texts, cutoff, isSelf: true), Sorted(SimilarityJoin.Pairs(texts, new JoinOptions { ScoreCutoff = cutoff })));

    private static List<SimilarPair> Sorted(IEnumerable<SimilarPair> pairs) => [.. pairs.OrderBy(pair => pair.First).ThenBy(pair => pair.Second)];

    /// <summary>Texts of lengths around one; every other one is another with a few edits, and some are near-copies of far ones.</summary>
    private static string[] Texts(int seed, int count, int maxLength, string alphabet)
    {
        Random random = new(seed);
        string[] texts = RandomText.Collection(seed, count, maxLength, alphabet);
        for (int i = 0; i < count; i += 3)
        {
            char[] copy = texts[random.Next(count)].ToCharArray();
            for (int edits = random.Next(1 + copy.Length / 4); edits > 0; edits--) copy[random.Next(copy.Length)] = alphabet[random.Next(alphabet.Length)];
            texts[i] = new string(copy);
        }

        return texts;
    }

    private static List<SimilarPair> BruteForce(string[] left, string[] right, int cutoff, bool isSelf, TextUnit unit = TextUnit.Grapheme)
    {
        List<SimilarPair> pairs = [];
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = isSelf ? i + 1 : 0; j < right.Length; j++)
            {
                int score = Indel.Ratio(left[i], right[j], 0, unit);
                if (score >= cutoff) pairs.Add(new SimilarPair(i, j, score));
            }
        }

        return pairs;
    }
}
