using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Tests.Language;
using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Tests.Training.Data;

public class SentenceInventionTests
{
    [Fact]
    public void Apply_AnySentence_GivesATreeWithOneRoot()
    {
        List<Example> examples = [.. TinyTreebank.Examples()];
        var invention = new SentenceInvention(examples);
        var random = new Randomness(1);
        for (int i = 0; i < 500; i++)
        {
            Example made = invention.Apply(examples[i % examples.Count], random);
            Assert.Equal(1, made.Heads.Count(h => h == 0));
            Assert.All(Enumerable.Range(0, made.Length), word => AssertReachesRoot(made, word));
            Assert.Equal(DependencyRelation.Root, made.Relations[Array.IndexOf(made.Heads, 0)]);
            Assert.All(Enumerable.Range(1, made.Length - 1), word => Assert.True(NameLabels.MayFollow(made.Names[word], made.Names[word - 1])));
        }
    }

    private static void AssertReachesRoot(Example example, int word)
    {
        int steps = 0;
        while (word >= 0 && steps++ <= example.Length)
            word = example.Heads[word] - 1;
        Assert.Equal(-1, word);
    }
}
