using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>What holds for every text.</summary>
public class QuantityExtractorPropertyTests
{
    private static readonly string[] Pieces =
    [
        "1", "22", "3,000", "1.5", "0", "999999999999", ".", ",", "-", "–", "/", "%", "$", "US$", "€", "(", ")", "'", "\"", " ", " ", " ", "and", "of", "to", "from",
        "between", "one", "twenty", "hundred", "million", "dozens", "thousands", "half", "a", "third", "thirds", "quarter", "point", "minus", "per", "barrel", "km", "m",
        "years", "old", "people", "more than", "at least", "up", "rose", "fell", "by", "½", "²", "°C", "\uD800", "\u00A0", "e5", "^", "x10^9", "Mr", "May", "S", "p",
    ];

    [Fact]
    public void Extract_AnyText_KeepsSpansInOrderAndBoundsInOrder()
    {
        Gen<string> any = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        Gen<string> likely = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);
        Prop.ForAll(Gen.OneOf(any, likely).ToArbitrary(), Holds).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Extract_ManyGeneratedTexts_KeepsSpansInOrderAndBoundsInOrder()
    {
        var random = new Random(17);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.True(Holds(text), text);
        }
    }

    [Fact]
    public void Extract_NumberPastAnyType_IsLeftOut() =>
        Assert.Equal("= 5", PlainText.Read(new string('9', 400) + " then 5 and 1e999 and 1.5^99999"));

    [Fact]
    public void Extract_MegabyteOfDigits_IsLeftOut() => Assert.Equal("", PlainText.Read(new string('7', 1_000_000)));

    [Fact]
    public void Extract_ManyNumbersInOneSentence_FindsThemAll()
    {
        string text = string.Join(" and ", Enumerable.Repeat("$12", 20_000));
        Assert.Equal(20_000, QuantityExtractor.English.Extract(PlainText.Of(text)).Length);
    }

    [Fact]
    public void Extract_UnderAnotherCulture_ReadsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("up 1.5 percent; = 2300.5 USD", PlainText.Read("It rose 1.5% to $2,300.50"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Extract_SentenceCutInsideNumber_ReadsNumberOnce()
    {
        AnnotatedText whole = PlainText.Of("Sales rose 6 . 2 % to 5 million");
        var tokens = new TokenizedText(whole.Text, [.. Enumerable.Range(0, whole.TokenCount).Select(i => whole[i].Span)], new bool[whole.TokenCount], [0, 4, whole.TokenCount]);
        int[] heads = new int[whole.TokenCount];
        Array.Fill(heads, -1);
        var cut = new AnnotatedText(
            tokens, new PartOfSpeech[heads.Length], new PennTag[heads.Length], new string[heads.Length], heads, new DependencyRelation[heads.Length], []);
        Assert.Equal(["up 6.2 percent", "= 5000000"], QuantityExtractor.English.Extract(cut).Select(PlainText.Show));
    }

    private static bool Holds(string text)
    {
        ImmutableArray<Quantity> found = QuantityExtractor.English.Extract(PlainText.Of(text));
        int end = 0;
        foreach (Quantity quantity in found)
        {
            bool inside = quantity.Span.Start >= end && quantity.Span.End <= text.Length && !quantity.Span.IsEmpty;
            bool ordered = (quantity.Low ?? double.MinValue) <= (quantity.Value ?? quantity.High ?? double.MaxValue)
                && (quantity.Value ?? double.MinValue) <= (quantity.High ?? double.MaxValue);
            bool finite = double.IsFinite(quantity.Value ?? 0) && double.IsFinite(quantity.Low ?? 0) && double.IsFinite(quantity.High ?? 0);
            QuantityInterval interval = QuantityInterval.Of(quantity);
            if (!inside || !ordered || !finite || !(interval.Low <= interval.High))
                return false;
            end = quantity.Span.End;
        }

        return true;
    }
}
