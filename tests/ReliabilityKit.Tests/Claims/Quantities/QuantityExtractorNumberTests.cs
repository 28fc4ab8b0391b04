namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>Numbers in digits and words.</summary>
public class QuantityExtractorNumberTests
{
    [Theory]
    [InlineData("The total was 1,000.50 today", "= 1000.5")]
    [InlineData("The total was 1.5 today", "= 1.5")]
    [InlineData("The total was .5 today", "= 0.5")]
    [InlineData("The total was 1 000 today", "= 1000")]
    [InlineData("The total was 12\u00A0345\u00A0678 today", "= 12345678")]
    [InlineData("The total was 12,34,567 today", "= 1234567")]
    [InlineData("The total was 1.234,50 today", "= 1234.5")]
    [InlineData("The total was 5,00 today", "= 5")]
    [InlineData("The total was 4.800 today", "= 4.8")]
    [InlineData("The total was 6 . 2 today", "= 6.2")]
    [InlineData("The total was 10 , 000 today", "= 10000")]
    [InlineData("The total was 1.3e6 today", "= 1300000")]
    [InlineData("The total was 2.5x10^3 today", "= 2500")]
    [InlineData("The total was -5 today", "= -5")]
    [InlineData("The total was minus 5 today", "= -5")]
    public void Extract_NumberInDigits_ReadsValue(string text, string expected) => Assert.Equal(expected, PlainText.Read(text));

    [Theory]
    [InlineData("twenty-one", "= 21")]
    [InlineData("one hundred and five", "= 105")]
    [InlineData("two thousand three hundred and forty", "= 2340")]
    [InlineData("twenty-eight thousand six hundred forty-two", "= 28642")]
    [InlineData("a hundred", "= 100")]
    [InlineData("two and a half million", "= 2500000")]
    [InlineData("3 million and a half", "= 3500000")]
    [InlineData("half a million", "= 500000")]
    [InlineData("a quarter million", "= 250000")]
    [InlineData("two thirds of a million", "= 666666.666667")]
    [InlineData("3 hundred and 21", "= 321")]
    [InlineData("4 hundred million", "= 400000000")]
    [InlineData("two dozen", "= 24")]
    [InlineData("half a dozen", "= 6")]
    [InlineData("five point five", "= 5.5")]
    [InlineData("nought point nought three", "= 0.03")]
    [InlineData("six crore and two hundred", "= 60000200")]
    [InlineData("35 lakh", "= 3500000")]
    public void Extract_NumberInWords_ReadsValue(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));

    [Theory]
    [InlineData("3.5bn", "= 3500000000")]
    [InlineData("2.3 billion", "= 2300000000")]
    [InlineData("5k", "= 5000")]
    [InlineData("10 bln", "= 10000000000")]
    [InlineData("16.4 million", "= 16400000")]
    public void Extract_NumberWithMagnitude_MultipliesItOut(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));

    [Theory]
    [InlineData("two-thirds", "= 0.666667")]
    [InlineData("a third of voters", "= 0.333333 fraction")]
    [InlineData("half of them", "= 0.5 fraction")]
    [InlineData("one eighth", "= 0.125")]
    [InlineData("five and a quarter", "= 5.25")]
    [InlineData("10 1/2", "= 10.5")]
    [InlineData("3/4", "= 0.75")]
    [InlineData("2½", "= 2.5")]
    [InlineData("three twenty-firsts", "= 0.142857")]
    [InlineData("one in four", "= 0.25 fraction")]
    [InlineData("two out of five", "= 0.4 fraction")]
    [InlineData("one out of every ten", "= 0.1 fraction")]
    public void Extract_Fraction_ReadsValue(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));

    [Theory]
    [InlineData("thousands of people", "= 1000..10000 people")]
    [InlineData("tens of thousands of people", "= 10000..100000 people")]
    [InlineData("hundreds of millions of birds", "= 100000000..1000000000 bird")]
    [InlineData("dozens of cars", "= 24..99 car")]
    [InlineData("several hundred", "= 300..900")]
    [InlineData("a few thousand", "= 2000..6000")]
    [InlineData("a couple of dogs", "= 2 dog")]
    public void Extract_OpenNumber_ReadsRange(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));

    [Theory]
    [InlineData("between 62 and 68", "= 62..68")]
    [InlineData("5-10", "= 5..10")]
    [InlineData("20~100", "= 20..100")]
    [InlineData("from 240 to 273", "= 240..273")]
    [InlineData("four thousand to five thousand", "= 4000..5000")]
    [InlineData("33-35 billion", "= 33000000000..35000000000")]
    [InlineData("three or four", "= 3..4")]
    [InlineData("20 through 100", "= 20..100")]
    public void Extract_Range_ReadsBothEnds(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));

    [Theory]
    [InlineData("between two hundred and three hundred", "= 200..300")]
    [InlineData("two hundred and three hundred", "= 200; = 300")]
    [InlineData("40 and 50", "= 40; = 50")]
    public void Extract_TwoNumbers_StayApart(string number, string expected) => Assert.Equal(expected, PlainText.Read($"They counted {number}."));
}
