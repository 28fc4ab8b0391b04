using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Tests.Training.Data;

public class OrganizationNamesTests
{
    [Theory]
    [InlineData("Acme")]
    [InlineData("Acme", "Bank")]
    [InlineData("Ministry", "of", "Fisheries")]
    [InlineData("Lima", "Board", "of", "Trade", "and", "Ports")]
    public void Pick_AnyLength_GivesAsManyWords(params string[] old)
    {
        OrganizationNames names = Create();
        var random = new Randomness(1);
        for (int i = 0; i < 200; i++)
        {
            string[] picked = names.Pick(old, random);
            Assert.Equal(old.Length, picked.Length);
            Assert.All(picked, word => Assert.NotEmpty(word));
        }
    }

    [Fact]
    public void Pick_Acronym_GivesAcronymsToo()
    {
        OrganizationNames names = Create();
        var random = new Randomness(1);
        Assert.Contains(Enumerable.Range(0, 50).Select(_ => names.Pick(["QRX"], random)[0]), n => n.Length < 6 && n.All(char.IsUpper));
    }

    private static OrganizationNames Create()
    {
        string[] peru = ["PE", "Peru", "Republic of Peru", "", "Lima", "Peruvian"];
        var gazetteer = new Gazetteer(["Maria", "Ahmed"], ["Maria", "Okoro", "Ruiz"], [peru], ["Lima", "Port Alba"]);
        return new OrganizationNames(gazetteer, [["Acme", "Bank"]]);
    }
}
