using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Tests.Sources.Truth;

public sealed class FactTableReaderTests
{
    [Fact]
    public void Read_QuotedFieldsAndOtherColumns_ReadsWhatIsNamed()
    {
        TruthResult result = Find("note,value,\"object\",source\r\n,\"a, \"\"b\"\"\nc\",o,s\r\n\r\nx,d,p,t\n", out ImmutableArray<Omission> omissions);
        Assert.Equal([("o", "a, \"b\"\nc"), ("p", "d")], result.Values.Select(value => (value.Object, value.Value)));
        Assert.Empty(omissions);
    }

    [Fact]
    public void Read_BrokenRows_AreLeftOutAndNamed()
    {
        Find("source,object,value\na,o,x\nb,o\nc,,y\nd,p,z\n", out ImmutableArray<Omission> omissions);
        Assert.Equal(["t.csv:3: 2 fields, too few", "t.csv:4: an empty field"], omissions.Select(omission => omission.ToString()));
    }

    [Fact]
    public void Read_QuoteNotClosed_IsNamed()
    {
        Find("source,object,value\na,o,\"x\nb,o,y\n", out ImmutableArray<Omission> omissions);
        Assert.Equal("t.csv:2: a quote is not closed", Assert.Single(omissions).ToString());
    }

    [Fact]
    public void Read_WrongByte_RowIsLeftOut()
    {
        byte[] bytes = [.. "source,object,value\na,o,x"u8, 0xE9, .. "\nb,o,\uFFFD\n"u8];
        FactTable table = FactTableReader.Read(new MemoryStream(bytes), "t.csv", out ImmutableArray<Omission> omissions);
        Assert.Equal("t.csv:2: not UTF-8", Assert.Single(omissions).ToString());
        Assert.Equal(1, table.RowCount);
    }

    [Fact]
    public void Read_Gzip_IsKnownByItsBytes()
    {
        MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write("source,object,value\na,o,x\n"u8);
        compressed.Position = 0;
        Assert.Equal(1, FactTableReader.Read(compressed, "t.csv", out _).RowCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,o,x\n")]
    [InlineData("source,value\na,x\n")]
    public void Read_NoHeader_SaysWhichColumnsAreWanted(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Find(text, out _));
        Assert.Contains("source, object, value", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EndlessLine_IsLeftOutAndTheRestRead()
    {
        FactTable table = Read("source,object,value\na,o," + new string('x', 3_000_000) + "\nb,o,y\n", out ImmutableArray<Omission> omissions);
        Assert.Equal("t.csv:2: the record is too long", Assert.Single(omissions).ToString());
        Assert.Equal(1, table.RowCount);
    }

    [Fact]
    public void ReadPriors_NegativeCount_IsLeftOut()
    {
        ImmutableArray<SourcePrior> priors = FactTableReader.ReadPriors(
            new MemoryStream("source,right,wrong\na,3,1.5\nb,-1,2\n"u8.ToArray()), "p.csv", out ImmutableArray<Omission> omissions);
        Assert.Equal([new SourcePrior("a", 3, 1.5)], priors.ToArray());
        Assert.Single(omissions);
    }

    private static FactTable Read(string text, out ImmutableArray<Omission> omissions) =>
        FactTableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t.csv", out omissions);

    private static TruthResult Find(string text, out ImmutableArray<Omission> omissions) => new TruthFinder().Find(Read(text, out omissions));
}
