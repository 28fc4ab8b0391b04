using System.Globalization;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class CanonicalFormTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u00e9", "\u00e9")]
    [InlineData("\u212b", "\u00c5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("d\u0307\u0323", "\u1e0d\u0307")]
    [InlineData("\u1e9b\u0323", "\u1e9b\u0323")]
    [InlineData("a\u0308\u0301", "\u00e4\u0301")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\ud558\u11ab", "\ud55c")]
    [InlineData("\ud834\udd5e", "\ud834\udd57\ud834\udd65")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("a\ud800\u0301", "a\ud800\u0301")]
    public void Compose_Text_IsComposed(string text, string expected)
    {
        char[] target = new char[text.Length * GraphemeText.GreatestGrowth];
        Assert.Equal(expected, new string(target, 0, CanonicalForm.Compose(text, target)));
    }

    [Fact]
    public void Compose_ComposedText_StaysAsItIs()
    {
        char[] all = [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i)];
        char[] once = new char[all.Length * GraphemeText.GreatestGrowth];
        char[] twice = new char[once.Length * GraphemeText.GreatestGrowth];
        int length = CanonicalForm.Compose(all, once);
        int again = CanonicalForm.Compose(once.AsSpan(0, length), twice);
        Assert.Equal(new string(once, 0, length), new string(twice, 0, again));
    }

    [Fact]
    public void AreAll_PlainUnits_AreComposedAndCharactersByThemselves()
    {
        char[] plain = [.. Enumerable.Range(1, char.MaxValue).Select(i => (char)i).Where(c => !char.IsControl(c) && PlainUnits.AreAll([c]))];
        Assert.InRange(plain.Length, 50_000, char.MaxValue);
        Random random = new(1);
        char[] target = new char[1000 * GraphemeText.GreatestGrowth];
        for (int n = 0; n < 200; n++)
        {
            string text = new(random.GetItems(plain, 1000));
            Assert.Equal(text, new string(target, 0, CanonicalForm.Compose(text, target)));
            Assert.Equal(text.Length, new StringInfo(text).LengthInTextElements);
        }
    }

    [Theory]
    [InlineData("Nguyễn, Žižek, Жуков, 東京, 한국", true)]
    [InlineData("e\u0301", false)]
    [InlineData("😀", false)]
    [InlineData("\u212b", false)]
    [InlineData("क्षि", false)]
    public void AreAll_Text_TellsPlainFromOthers(string text, bool expected) => Assert.Equal(expected, PlainUnits.AreAll(text));

    [Fact]
    public void Compose_ManyMarks_NeedsNoLongTime()
    {
        string text = "a" + string.Concat(Enumerable.Repeat("\u0323\u0301", 50_000));
        char[] target = new char[text.Length * GraphemeText.GreatestGrowth];
        Assert.Equal("\u1ea1", new string(target, 0, CanonicalForm.Compose(text, target))[..1]);
    }
}
