using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Speech;

namespace ReliabilityKit.Tests.Claims.Predicates;

public class LexiconTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "Claims/Predicates/embedding.tsv", 4 },
        { "Claims/Predicates/nominalizations.tsv", 4 },
        { "Claims/Predicates/light-verbs.tsv", 2 },
        { "Claims/Speech/sayings.tsv", 6 },
        { "Claims/Predicates/frames.tsv", 2 },
        { "Claims/CheckWorthiness/subjectivity.tsv", 2 },
        { "Claims/Coreference/nouns.tsv", 4 },
        { "Claims/Coreference/given-names.tsv", 2 },
        { "Claims/Coreference/countries.tsv", 4 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_EveryTable_HasItsColumnsInEveryRow(string table, int columns) =>
        Assert.All(LexiconTable.Read(table), row => Assert.Equal(columns, row.Length));

    [Fact]
    public void Read_UnknownTable_SaysWhichOne() =>
        Assert.Contains("no.tsv", Assert.Throws<InvalidOperationException>(() => LexiconTable.Read("no.tsv").First()).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("manage", Polarity.Affirmed, false, Modality.Asserted)]
    [InlineData("manage", Polarity.Negated, true, Modality.Asserted)]
    [InlineData("refuse", Polarity.Affirmed, true, Modality.Asserted)]
    [InlineData("refuse", Polarity.Negated, false, Modality.Possible)]
    [InlineData("plan", Polarity.Affirmed, false, Modality.Planned)]
    [InlineData("order", Polarity.Affirmed, false, Modality.Demanded)]
    public void TryVerb_GoverningVerb_TellsWhatBecomesOfItsInfinitive(string verb, Polarity polarity, bool negates, Modality modality)
    {
        Assert.True(EmbeddingLexicon.TryVerb(verb, out Embedding found));
        Assert.Equal(new Effect(negates, modality), found.Under(polarity));
    }

    [Theory]
    [InlineData("say", "say", false)]
    [InlineData("deny", "deny", true)]
    public void TryVerb_VerbOfSaying_TellsWhatBecomesOfItsContent(string lemma, string verb, bool negates)
    {
        Assert.True(SayingLexicon.TryVerb(lemma, out Saying found));
        Assert.Equal(verb, found.Verb);
        Assert.Equal(negates, found.Content.Affirmed.Negates);
    }
}
