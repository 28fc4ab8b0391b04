using ReliabilityKit.Documents;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Tests.Sources;

public class WireCreditsTests
{
    [Theory]
    [InlineData("OSLO (Reuters) - The quay is closed.", "Reuters")]
    [InlineData("OSLO, May 3 (AP) — The quay is closed.", "Associated Press")]
    [InlineData("By Agence France-Presse\n\nThe quay is closed.", "Agence France-Presse")]
    [InlineData("The quay is closed.\n\nWritten at the desk, with material from AP.", "Associated Press")]
    [InlineData("The quay is closed. Deutsche Presse-Agentur contributed to this report.", "Deutsche Presse-Agentur")]
    [InlineData("The quay is closed.\n© AFP", "Agence France-Presse")]
    [InlineData("VESLA (Nordline) – The quay is closed.", "Nordline News")]
    [InlineData("The quay is closed.\nSource: Nordline News", "Nordline News")]
    public void Find_CreditLine_NamesTheSourceByOneName(string text, string expected) => Assert.Equal(expected, Assert.Single(Find(text)).Name);

    [Theory]
    [InlineData("By Petra Novak\n\nThe quay is closed.")]
    [InlineData("The Reuters building was closed. AP shares fell.")]
    [InlineData("The quay (built in 1960) - now closed - was sold.")]
    [InlineData("He was driven by Reuters staff.")]
    [InlineData("")]
    public void Find_NoCreditLine_Nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Find_CreditLine_SpansTheWordsAndTheName()
    {
        const string Text = "The quay is closed. With files from The Canadian Press.";

        Assert.Equal("With files from The Canadian Press", Assert.Single(Find(Text)).Span.Of(Text).ToString());
    }

    private static List<(string Name, TextSpan Span)> Find(string text) =>
        [.. new WireCredits(["Nordline News", "The Vesla Post"]).Find(text).DistinctBy(credit => credit.Name)];
}
