using ReliabilityKit.Claims.Coreference;

namespace ReliabilityKit.Tests.Claims.Coreference;

public class PersonNameTests
{
    [Theory]
    [InlineData("Anna Weber", "Weber", true)]
    [InlineData("Anna Weber", "Anna", true)]
    [InlineData("Anna Weber", "A. Weber", true)]
    [InlineData("Anna Maria Weber", "Anna Weber", true)]
    [InlineData("Juan Carlos de la Vega", "de la Vega", true)]
    [InlineData("Pedro Luis García Marín", "Pedro García", true)]
    [InlineData("John Hill Jr.", "Hill", true)]
    [InlineData("Anna Weber", "Thomas Weber", false)]
    [InlineData("Anna Weber", "Anna Keller", false)]
    [InlineData("Weber", "Anna Weber", false)]
    public void Covers_ShorterName_MayStandForTheFullOne(string full, string name, bool covers) =>
        Assert.Equal(covers, PersonName.Covers(full.Split(' '), name.Split(' ')));

    [Theory]
    [InlineData("Anna Weber", "Weber", true)]
    [InlineData("Anna Weber", "Anna", false)]
    public void IsFamilyName_LastWords_AreOne(string full, string name, bool expected) =>
        Assert.Equal(expected, PersonName.IsFamilyName(full.Split(' '), name.Split(' ')));
}
