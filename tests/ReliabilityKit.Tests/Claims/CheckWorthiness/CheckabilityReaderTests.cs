using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Claims.CheckWorthiness;

public class CheckabilityReaderTests
{
    [Fact]
    public void Read_DatedNumberOfANamedActor_ScoresHighest()
    {
        Checkability found = Read("Karin Holm sold 40 tanks to Chad in 2014.");
        Assert.Equal(CheckabilityReasons.Specific | CheckabilityReasons.Dated | CheckabilityReasons.Quantified, found.Reasons);
        Assert.Equal(1.0, found.Score);
    }

    [Theory]
    [InlineData("The guard closed the gate.", "The gate is a disgrace.")]
    [InlineData("The guard closed the gate.", "The guard will close the gate.")]
    [InlineData("The guard closed the gate.", "The guard may close the gate.")]
    [InlineData("The guard closed 40 gates.", "The guard closed the gates.")]
    public void Read_TwoClaims_RanksTheCheckableOneFirst(string first, string second) => Assert.True(Read(first).Score > Read(second).Score);

    [Fact]
    public void Read_AnyText_ScoresBetweenNoneAndAll()
    {
        const string Text = "“I felt I might lose everything,” some say. Perhaps they will. The terrible law was rightly rejected in 2019 by 40 MPs.";
        Assert.All(ClaimParser.English.Parse(new Document("a", Text)).Claims, claim => Assert.InRange(claim.Checkability.Score, 0, 1));
    }

    private static Checkability Read(string text) => ClaimParser.English.Parse(new Document("a", text)).Claims[0].Checkability;
}
