using ReliabilityKit.Claims;

namespace ReliabilityKit.Tests.Claims;

public class DatelineTests
{
    [Theory]
    [InlineData("LONDON (Reuters) - The bank", "The bank")]
    [InlineData("Mexico City, January 5, 2026 – The president", "The president")]
    [InlineData("PARIS — The minister", "The minister")]
    [InlineData("RIO DE JANEIRO, May 3 (AP) -- Police", "Police")]
    [InlineData("Paris – the city of lights – is dark", "Paris – the city of lights – is dark")]
    [InlineData("The 2026 budget - a compromise - passed", "The 2026 budget - a compromise - passed")]
    [InlineData("A well-known man", "A well-known man")]
    [InlineData("LONDON – ", "LONDON – ")]
    [InlineData("", "")]
    public void LengthOf_BeginningOfParagraph_EndsBehindTheDash(string paragraph, string rest) =>
        Assert.Equal(rest, paragraph[Dateline.LengthOf(paragraph)..]);
}
