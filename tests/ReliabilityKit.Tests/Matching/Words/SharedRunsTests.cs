using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Words;
using ReliabilityKit.Tests.Findings;

namespace ReliabilityKit.Tests.Matching.Words;

public class SharedRunsTests
{
    private const string Wire = "The council of Harwick closed the old stone bridge over the river on Friday because of floods.";
    private const string Other = "Engineers of the city of Brenn will inspect every tunnel of the railway before winter comes to the valley.";

    [Fact]
    public void With_DocumentsOfTwoTexts_AreThoseWhoseSentencesShareRuns()
    {
        DocumentProfile[] documents =
        [
            Profile("a", Wire, "closed"), Profile("b", Other, "inspect"), Profile("c", "Reuters said: " + Wire, "closed"),
            Profile("d", Other, "inspect"), Profile("e", "Nobody came.", "came"),
        ];
        SharedRuns shared = new(documents);
        for (int i = 0; i < documents.Length; i++)
        {
            int[] expected = [.. Enumerable.Range(0, documents.Length).Where(j => j != i && documents[i].Shingles.SharedWith(documents[j].Shingles).Count > 0)];
            Assert.Equal(expected, shared.With(i).Where(j => j != i).Order());
        }

        Assert.Contains(2, shared.With(0));
        Assert.Empty(shared.With(4));
    }

    [Fact]
    public void With_RunTwiceInOneDocument_IsNotShared() =>
        Assert.Empty(new SharedRuns([Profile("a", Wire + " " + Wire, "closed"), Profile("b", Other, "inspect")]).With(0));

    private static DocumentProfile Profile(string id, string text, string verb) => new Article(id, text).Claim(verb, verb, _ => { }).Profile();
}
