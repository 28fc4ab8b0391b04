using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>Bounds, approximation and direction.</summary>
public class QuantityExtractorBoundTests
{
    [Theory]
    [InlineData("at least 40 people", ">= 40 people")]
    [InlineData("more than 40 people", "> 40 people")]
    [InlineData("over 40 people", "> 40 people")]
    [InlineData("no fewer than 40 people", ">= 40 people")]
    [InlineData("fewer than 40 people", "< 40 people")]
    [InlineData("under 40 people", "< 40 people")]
    [InlineData("no more than 40 people", "<= 40 people")]
    [InlineData("up to 40 people", "<= 40 people")]
    [InlineData("as many as 40 people", "<= 40 people")]
    [InlineData("about 40 people", "~ 40 people")]
    [InlineData("an estimated 40 people", "~ 40 people")]
    [InlineData("some 40 people", "~ 40 people")]
    [InlineData("nearly 40 people", "~ 40 people")]
    [InlineData("no more than about 40 people", "<= 40 people")]
    [InlineData("40 or more", ">= 40")]
    [InlineData("40+", ">= 40")]
    [InlineData("40 or more people", ">= 40 people")]
    [InlineData("40+ people", ">= 40 people")]
    [InlineData("6% over two years", "= 6 percent; = 2 year")]
    [InlineData("it for over two years", "> 2 year")]
    [InlineData("a path around the 12 houses", "= 12 house")]
    [InlineData("40 km or so", "~ 40 kilometre")]
    [InlineData("~40 km", "~ 40 kilometre")]
    [InlineData(">= 40 km", ">= 40 kilometre")]
    [InlineData("a sub-500 sq m office", "< 500 square metre")]
    [InlineData("more than 8 miles (13 km)", "> 8 mile; > 13 kilometre")]
    [InlineData("more than 100 but fewer than 300 seats", "= 100..300 seat")]
    public void Extract_BoundBesideNumber_ReadsRelation(string words, string expected) =>
        Assert.Equal(expected, Show(words));

    [Theory]
    [InlineData("rose 7% to $2.3 billion", "up 7 percent; = 2300000000 USD")]
    [InlineData("rose by 7%", "up 7 percent")]
    [InlineData("climbed a further 7%", "up 7 percent")]
    [InlineData("fell 64.06 points to 4,577.10", "down 64.06 point; = 4577.1 point")]
    [InlineData("edged down 0.03%", "down 0.03 percent")]
    [InlineData("ended 7% higher", "up 7 percent")]
    [InlineData("was up about 7%", "up 7 percent")]
    [InlineData("cut its key rate by 25 basis points", "down 25 basis point")]
    [InlineData("was trimmed to 5.75% from 6%", "= 5.75 percent; = 6 percent")]
    [InlineData("lost more than 60% of its value", "> 60 percent")]
    [InlineData("fell from $30 to $20", "= 20..30 USD")]
    [InlineData("added a 30-metre wall", "= 30 metre")]
    [InlineData("rose 3 years ago", "= 3 year")]
    public void Extract_MovementBesideNumber_ReadsDirection(string words, string expected) => Assert.Equal(expected, PlainText.Read("The index " + words));

    [Fact]
    public void Extract_BoundedNumberOfThings_KeepsValueAndBound()
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("At least 400,000 troops marched")));
        Assert.Equal((400000, 400000, null), (quantity.Value, quantity.Low, quantity.High));
    }

    [Fact]
    public void Extract_BoundedBareNumber_IsRangeOpenOnOneSide()
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("The score is below 170")));
        Assert.Equal((null, null, 170), (quantity.Value, quantity.Low, quantity.High));
    }

    [Fact]
    public void Extract_NearlyNumber_IsNotExceeded()
    {
        Quantity quantity = Assert.Single(QuantityExtractor.English.Extract(PlainText.Of("Nearly 200 people came")));
        Assert.Equal((200, null, 200), (quantity.Value, quantity.Low, quantity.High));
    }

    // A bare bounded number is a range, shown by its one end.
    private static string Show(string words)
    {
        Quantity[] found = [.. QuantityExtractor.English.Extract(PlainText.Of("They saw " + words))];
        return string.Join("; ", found.Select(q => PlainText.Show(q.Value is null && (q.Low is null || q.High is null) ? q with { Value = q.Low ?? q.High } : q)));
    }
}
