using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Cli.Input;

namespace ReliabilityKit.Tests.Cli;

public class Utf8LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb", new[] { "a", "b" })]
    [InlineData("a\n\n\nb\n", new[] { "a", "", "", "b" })]
    [InlineData("\uFEFFa\n\uFEFFb", new[] { "a", "\uFEFFb" })]
    public void TryRead_Lines_AreWithoutTheirEnds(string text, string[] expected) =>
        Assert.Equal(expected, ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void TryRead_LineLongerThanAnyBuffer_IsWhole()
    {
        string text = new('x', 1_000_000);

        Assert.Equal([text, "y"], ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(text + "\ny"))));
    }

    [Fact]
    public void TryRead_StreamThatGivesByteAfterByte_GivesTheSameLines() => Prop.ForAll(
        Gen.Elements("a", "é", "\n", "\r", "😀").ArrayOf().Select(string.Concat).ToArbitrary(),
        text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            return ReadAll(new TrickleStream(bytes)).SequenceEqual(ReadAll(new MemoryStream(bytes)));
        }).QuickCheckThrowOnFailure();

    private static List<string> ReadAll(Stream stream)
    {
        var reader = new Utf8LineReader(stream);
        var lines = new List<string>();
        while (reader.TryRead(out ReadOnlyMemory<byte> line))
            lines.Add(Encoding.UTF8.GetString(line.Span));
        Assert.Equal(lines.Count, reader.LineNumber);
        return lines;
    }

    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
