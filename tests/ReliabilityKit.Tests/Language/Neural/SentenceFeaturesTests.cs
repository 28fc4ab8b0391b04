using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Tests.Language.Neural;

public class SentenceFeaturesTests
{
    [Fact]
    public void Describe_QuoteVariants_GivesTheSameRows()
    {
        SentenceFeatures features = Describe(WordClasses.None, "n't", "n\u2019t");
        Assert.Equal(features[0], features[1]);
        Assert.Equal(1, features[0][0]);
    }

    [Fact]
    public void Describe_UnknownWord_GivesRowsInsideTheTables()
    {
        SentenceFeatures features = Describe(Dictionary(), "Zyxomat");
        Assert.Equal(Vocabulary.Unknown, features[0][0]);
        Assert.All(features[0][..WordFeatures.Phrase].ToArray(), r => Assert.InRange(r, 0, 63));
    }

    [Fact]
    public void Describe_NoDictionary_LeavesItsRowsOut() =>
        Assert.All(Describe(WordClasses.None, "Port", "Zyx")[0][^3..].ToArray(), r => Assert.Equal(WordFeatures.None, r));

    [Fact]
    public void Describe_NameOfTwoWords_MarksBothAndNoOther()
    {
        SentenceFeatures features = Describe(Dictionary(), "in", "Port", "Zyx", "today");
        int[] marks = [.. Enumerable.Range(0, features.Count).Select(i => features[i][WordFeatures.Phrase])];
        Assert.Equal(WordFeatures.None, marks[0]);
        Assert.NotEqual(WordFeatures.None, marks[1]);
        Assert.NotEqual(WordFeatures.None, marks[2]);
        Assert.NotEqual(marks[1], marks[2]);
        Assert.Equal(WordFeatures.None, marks[3]);
    }

    [Fact]
    public void Describe_NamesWithinNames_MarksTheLongest()
    {
        SentenceFeatures features = Describe(Dictionary(), "Port", "Zyx", "Bay");
        Assert.NotEqual(WordFeatures.None, features[2][WordFeatures.Phrase]);
    }

    [Fact]
    public void Describe_SecondSentence_ForgetsTheFirst()
    {
        SentenceFeatures features = Describe(Dictionary(), "Port", "Zyx");
        features.Describe(["Port", "of", "call"]);
        Assert.Equal(3, features.Count);
        Assert.Equal(WordFeatures.None, features[0][WordFeatures.Phrase]);
    }

    private static SentenceFeatures Describe(WordClasses classes, params string[] words)
    {
        var features = new SentenceFeatures(new WordFeatures(new Vocabulary(["n't"]), new NameHints([]), classes, 64));
        features.Describe(words);
        return features;
    }

    private static WordClasses Dictionary()
    {
        var builder = new WordClassesBuilder();
        builder.AddPhrase("port zyx", WordClass.PlaceName);
        builder.AddPhrase("port zyx bay", WordClass.PlaceName);
        return builder.Build();
    }
}
