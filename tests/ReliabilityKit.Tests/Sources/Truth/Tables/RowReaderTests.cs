using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth.Tables;

/// <summary>Tables of several blocks, which are read side by side.</summary>
public sealed class RowReaderTests
{
    private const int Rows = 60_000;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_QuotedLineEndsAcrossBlocks_KeepsEveryRow(string lineEnd)
    {
        StringBuilder text = new("source,object,value" + lineEnd);
        for (int i = 0; i < Rows; i++) text.Append(CultureInfo.InvariantCulture, $"s{i % 7},o{i},\"line one,{lineEnd}line \"\"two\"\" {i}\"{lineEnd}");

        FactTable table = Read(text.ToString(), out ImmutableArray<Omission> omissions);

        Assert.Empty(omissions);
        Assert.Equal(Rows, table.RowCount);
        TruthResult result = new TruthFinder(new TruthOptions { Method = TruthMethod.Vote }).Find(table);
        Assert.Equal(Rows, result.Values.Length);
        Assert.Equal($"line one,{lineEnd}line \"two\" 41234", result.Values.Single(value => value.Object == "o41234").Value);
    }

    [Fact]
    public void Read_FaultsInLaterBlocks_AreNamedWithTheirLines()
    {
        StringBuilder text = new("source,object,value\n");
        for (int i = 2; i < Rows; i++) text.Append(i % 20_000 == 0 ? "only one field\n" : $"s,o{i},a value to fill the block with\n");

        Read(text.ToString(), out ImmutableArray<Omission> omissions);

        Assert.Equal(["t:20000: 1 fields, too few", "t:40000: 1 fields, too few"], omissions.Select(omission => omission.ToString()));
    }

    [Fact]
    public void Read_EndlessLineBetweenOthers_LinesAreStillCounted()
    {
        string text = "source,object,value\na,o,x\nb,o," + new string('x', 9_000_000) + "\nc,o,y\nd\n";

        FactTable table = Read(text, out ImmutableArray<Omission> omissions);

        Assert.Equal(["t:3: the record is too long", "t:5: 1 fields, too few"], omissions.Select(omission => omission.ToString()));
        Assert.Equal(2, table.RowCount);
    }

    [Fact]
    public void Read_QuoteLostInALongTable_LosesNoMoreThanARecordMayBeLong()
    {
        StringBuilder text = new("source,object,value\na,o,\"x\n");
        for (int i = 0; i < 4 * Rows; i++) text.Append(CultureInfo.InvariantCulture, $"s,o{i},a value to fill the block with\n");

        FactTable table = Read(text.ToString(), out ImmutableArray<Omission> omissions);

        Assert.Contains("t:2: ", Assert.Single(omissions).ToString(), StringComparison.Ordinal);
        Assert.InRange(table.RowCount, 3 * Rows, 4 * Rows);
    }

    [Fact]
    public void Find_AnyNumberOfThreads_SameResult()
    {
        StringBuilder text = new("source,object,value\n");
        Random random = new(3);
        for (int i = 0; i < Rows; i++) text.Append(CultureInfo.InvariantCulture, $"s{random.Next(90)},o{i / 5},v{random.Next(3)} of {i / 5}\n");

        TruthResult one = Find(text.ToString(), threads: 1);
        TruthResult many = Find(text.ToString(), threads: 4);

        Assert.Equal(one.Values.Select(value => (value.Object, value.Value, value.Confidence)), many.Values.Select(value => (value.Object, value.Value, value.Confidence)));
        Assert.Equal(one.Sources.ToArray(), many.Sources.ToArray());
        Assert.Equal(one.SuspectedCopies.ToArray(), many.SuspectedCopies.ToArray());
    }

    private static TruthResult Find(string text, int threads) => new TruthFinder(new TruthOptions { MaxDegreeOfParallelism = threads })
        .Find(FactTableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", out _, threads));

    private static FactTable Read(string text, out ImmutableArray<Omission> omissions) =>
        FactTableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", out omissions);
}
