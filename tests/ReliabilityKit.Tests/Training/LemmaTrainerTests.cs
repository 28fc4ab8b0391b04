using ReliabilityKit.Language;
using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Lemmas;

namespace ReliabilityKit.Tests.Training;

public class LemmaTrainerTests
{
    [Theory]
    [InlineData("walked", PennTag.VerbPast, "walk")]
    [InlineData("barked", PennTag.VerbPast, "bark")]
    [InlineData("Barked", PennTag.VerbPast, "bark")]
    [InlineData("went", PennTag.VerbPast, "go")]
    [InlineData("boxes", PennTag.NounPlural, "box")]
    [InlineData("cats", PennTag.NounPlural, "cat")]
    [InlineData("Zubrowka", PennTag.ProperNoun, "Zubrowka")]
    public void Train_WordsAndEndings_GivesRulesAndExceptions(string form, PennTag tag, string lemma)
    {
        (string Form, PennTag Tag, string Lemma)[] words =
        [
            ("walked", PennTag.VerbPast, "walk"), ("talked", PennTag.VerbPast, "talk"), ("asked", PennTag.VerbPast, "ask"),
            ("Talked", PennTag.VerbPast, "talk"), ("Asked", PennTag.VerbPast, "ask"), ("went", PennTag.VerbPast, "go"),
            ("boxes", PennTag.NounPlural, "box"), ("foxes", PennTag.NounPlural, "fox"), ("dogs", PennTag.NounPlural, "dog"),
            ("rats", PennTag.NounPlural, "rat"), ("hats", PennTag.NounPlural, "hat"),
            ("Lima", PennTag.ProperNoun, "Lima"), ("Acme", PennTag.ProperNoun, "Acme"),
        ];
        var example = new Example(
            [.. words.Select(w => w.Form)], [.. words.Select(w => w.Lemma)], new PartOfSpeech[words.Length], [.. words.Select(w => w.Tag)],
            new int[words.Length], new DependencyRelation[words.Length], new byte[words.Length]);
        Assert.Equal(lemma, new Lemmatizer(LemmaTrainer.Train([example])).Lemma(form, tag));
    }
}
