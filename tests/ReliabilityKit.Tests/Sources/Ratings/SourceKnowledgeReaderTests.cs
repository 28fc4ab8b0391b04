using System.Collections.Immutable;
using System.Text;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Ratings;

public class SourceKnowledgeReaderTests
{
    private const string Priors = "source,right,wrong,topic,from,to\nAlder,20,1,water,,\nAlder,2,9,health,2024-01-01,2025-12-31\nBirch,3,3,,,\n";

    [Fact]
    public void ReadPriors_TopicAndPeriod_ArePicked()
    {
        ImmutableArray<DatedPrior> priors = SourceKnowledgeReader.ReadPriors(Stream(Priors), "p", out ImmutableArray<Omission> omissions);

        Assert.Empty(omissions);
        Assert.Equal(3, DatedPrior.Select(priors).Length);
        Assert.Equal([new SourcePrior("Alder", 20, 1), new SourcePrior("Birch", 3, 3)], DatedPrior.Select(priors, topic: "Water").ToArray());
        Assert.Equal([new SourcePrior("Birch", 3, 3)], DatedPrior.Select(priors, topic: "health", from: new LocalDate(2026, 1, 1)).ToArray());
        Assert.Equal(3, DatedPrior.Select(priors, to: new LocalDate(2024, 1, 1)).Length);
    }

    [Fact]
    public void ReadPriors_OnlyTheCountedColumns_HoldAlwaysAndForAll() =>
        Assert.Equal(
            [new DatedPrior(new SourcePrior("Alder", 1, 2), null, null, null)],
            SourceKnowledgeReader.ReadPriors(Stream("source,right,wrong\nAlder,1,2\n"), "p", out _).ToArray());

    [Theory]
    [InlineData("Alder,1,2,,2024-13-01,", "p:2: from and to have to be days: 2026-01-31")]
    [InlineData("Alder,-1,2,,,", "p:2: right and wrong have to be counts, 0 or more")]
    public void ReadPriors_BadRow_IsNamed(string row, string expected)
    {
        SourceKnowledgeReader.ReadPriors(Stream("source,right,wrong,topic,from,to\n" + row), "p", out ImmutableArray<Omission> omissions);

        Assert.Equal(expected, Assert.Single(omissions).ToString());
    }

    [Fact]
    public void ReadChecklists_Answers_MakeAChecklistForEachSource()
    {
        const string Answers = "source,criterion,answer\nBirch,corrects errors,yes\nAlder,NoRepeatedFalsehoods,no\nBirch,names-authors,no\nAlder,honest headlines,\nAlder,charming,yes\nAlder,names editors,perhaps\n";

        ImmutableArray<SourceChecklist> lists = SourceKnowledgeReader.ReadChecklists(Stream(Answers), "c", out ImmutableArray<Omission> omissions);

        Assert.Equal([new SourcePrior("Alder", 0, 2), new SourcePrior("Birch", 2, 1)], lists.Select(list => list.ToPrior()));
        Assert.Equal(["c:6: no criterion \"charming\"", "c:7: an answer has to be yes, no, or empty"], omissions.Select(omission => omission.ToString()));
    }

    [Fact]
    public void ReadWireRelations_Rows_AreRead() =>
        Assert.Equal([new WireRelation("The Post", "Nordline")], SourceKnowledgeReader.ReadWireRelations(Stream("wire,client\nNordline,The Post\n"), "w", out _).ToArray());

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
