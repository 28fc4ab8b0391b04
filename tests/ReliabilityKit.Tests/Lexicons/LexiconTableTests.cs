using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Tests.Lexicons;

public class LexiconTableTests
{
    public static TheoryData<string, int> Tables => new()
    {
        { "Claims/Predicates/embedding.tsv", 4 },
        { "Claims/Predicates/nominalizations.tsv", 4 },
        { "Claims/Predicates/light-verbs.tsv", 2 },
        { "Claims/Speech/sayings.tsv", 6 },
        { "Claims/Coreference/nouns.tsv", 4 },
        { "Claims/Coreference/given-names.tsv", 2 },
        { "Claims/Coreference/countries.tsv", 4 },
        { "Documents/Passages/furniture.tsv", 3 },
        { "Documents/Passages/languages.tsv", 3 },
        { "Documents/Passages/verbs.tsv", 1 },
        { "Documents/Publication/zones.tsv", 2 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_EveryTable_HasItsColumnsInEveryRow(string table, int columns) =>
        Assert.All(LexiconTable.Read(table), row => Assert.Equal(columns, row.Length));

    [Fact]
    public void Read_EveryTable_HasNoCommentAmongItsRows() =>
        Assert.All(
            typeof(LexiconTable).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal)),
            name => Assert.DoesNotContain(LexiconTable.Read(name), row => row[0].Length == 0 || row[0].StartsWith("# ", StringComparison.Ordinal)));

    [Fact]
    public void Read_UnknownTable_SaysWhichOne() =>
        Assert.Contains("no.tsv", Assert.Throws<InvalidOperationException>(() => LexiconTable.Read("no.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void Entries_BlanksAndEmptyOnes_AreLeftOut() => Assert.Equal(["a b", "c"], LexiconTable.Entries("a b | c||"));

    [Fact]
    public void Cell_BeyondTheRow_IsEmpty() => Assert.Equal("", LexiconTable.Cell(["a"], 1));

    [Fact]
    public void Value_NameInSmallLetters_IsRead() => Assert.Equal(DayOfWeek.Monday, LexiconTable.Value<DayOfWeek>("monday"));

    [Fact]
    public void Value_NoName_IsRefused() => Assert.Throws<ArgumentException>(() => LexiconTable.Value<DayOfWeek>("someday"));
}
