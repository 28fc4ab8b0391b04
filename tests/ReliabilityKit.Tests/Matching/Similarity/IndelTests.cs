using FsCheck;
using FsCheck.Fluent;
using FuzzySharp;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class IndelTests
{
    private const TextUnit CodeUnit = TextUnit.CodeUnit;
    private const string Ascii = "abcdefgh ";
    private const string Mixed = "abé—žЖ日本\ud83d\ude00 ";

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("council", "", 7)]
    [InlineData("council", "council", 0)]
    [InlineData("council", "counsel", 4)]
    [InlineData("日本", "本日", 2)]
    public void Distance_KnownPairs_CountsInsertionsAndDeletions(string a, string b, int expected) => Assert.Equal(expected, Indel.Distance(a, b));

    [Theory]
    [InlineData(20, Ascii)]
    [InlineData(64, Ascii)]
    [InlineData(200, Ascii)]
    [InlineData(200, Mixed)]
    public void Distance_RandomPairs_EqualsTextbook(int maxLength, string alphabet)
    {
        foreach ((string a, string b) in RandomText.Pairs(17, 400, maxLength, alphabet))
            Assert.Equal(IndelReference.Distance(a, b), Indel.Distance(a, b, int.MaxValue, CodeUnit));
    }

    [Fact]
    public void Distance_TextsBeyondTheStackBuffer_EqualsTextbook()
    {
        (string a, string b) = RandomText.Pairs(3, 1, 5000, Mixed).First(pair => pair.A.Length > 0);
        a += new string('x', 4200);
        b = new string('x', 4300) + b;
        Assert.Equal(IndelReference.Distance(a, b), Indel.Distance(a, b, int.MaxValue, CodeUnit));
    }

    [Fact]
    public void Ratio_RandomPairs_EqualsFuzzySharp()
    {
        foreach ((string a, string b) in RandomText.Pairs(5, 2000, 90, Ascii)) Assert.Equal(Fuzz.Ratio(a, b), Indel.Ratio(a, b));
    }

    [Fact]
    public void Ratio_WithCutoff_IsTheScoreOrZero()
    {
        foreach ((string a, string b) in RandomText.Pairs(6, 500, 60, Ascii))
        {
            int score = Indel.Ratio(a, b);
            for (int cutoff = 0; cutoff <= 100; cutoff += 5) Assert.Equal(score >= cutoff ? score : 0, Indel.Ratio(a, b, cutoff));
        }
    }

    [Fact]
    public void Distance_WithCutoff_IsTheDistanceOrOneMore()
    {
        foreach ((string a, string b) in RandomText.Pairs(7, 500, 40, Ascii))
        {
            int distance = Indel.Distance(a, b);
            for (int cutoff = 0; cutoff < 50; cutoff += 7) Assert.Equal(Math.Min(distance, cutoff + 1), Indel.Distance(a, b, cutoff));
        }
    }

    [Fact]
    public void NormalizedForms_AnyTexts_AddUpToOne() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        {
            double similarity = Indel.NormalizedSimilarity(a.Get, b.Get);
            return similarity is >= 0 and <= 1
                && Math.Abs(similarity + Indel.NormalizedDistance(a.Get, b.Get) - 1) < 1e-12
                && Indel.Similarity(a.Get, b.Get, 0, CodeUnit) + Indel.Distance(a.Get, b.Get, int.MaxValue, CodeUnit) == a.Get.Length + b.Get.Length
                && Indel.NormalizedSimilarity(b.Get, a.Get) == similarity
                && Indel.NormalizedSimilarity(a.Get, b.Get, similarity) == similarity;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Distance_ShortTexts_AllocatesNothing()
    {
        (string a, string b) = ("The council approved the plan on Monday.", "On Monday the council rejected the plan, which it had approved before.");
        Indel.Distance(a, b);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) Indel.Distance(a, b);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
