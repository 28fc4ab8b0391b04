using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Tests.Training.Data;

public class WordClassesBuilderTests
{
    private const int Many = 2000;

    [Fact]
    public void Build_ManyWords_FindsEachAgainAfterWriting()
    {
        var classes = WordClasses.Read(Build(out Dictionary<string, int> words).Write());
        Assert.All(words, w => Assert.Equal(w.Value, classes.Find(w.Key)));
    }

    [Fact]
    public void Find_OtherWords_SeldomSeemsToKnowThem()
    {
        WordClasses classes = Build(out _);
        int known = Enumerable.Range(0, Many).Count(i => classes.Find($"other{i}") != 0);
        Assert.InRange(known, 0, Many / 50);
    }

    [Fact]
    public void AddNoun_SecondKind_KeepsTheFirst()
    {
        var builder = new WordClassesBuilder();
        builder.AddNoun("bank", 5);
        builder.AddNoun("bank", 6);
        Assert.Equal(5, WordClass.NounOf(builder.Build().Find("bank")));
    }

    [Fact]
    public void Read_NothingStored_KnowsNothing() => Assert.Equal(0, WordClasses.Read(default).Find("bank"));

    private static WordClasses Build(out Dictionary<string, int> words)
    {
        words = Enumerable.Range(0, Many).ToDictionary(i => $"word{i}", i => 1 + (i % 40));
        var builder = new WordClassesBuilder();
        foreach ((string word, int bits) in words)
            builder.Add(word, bits);
        return builder.Build();
    }
}
