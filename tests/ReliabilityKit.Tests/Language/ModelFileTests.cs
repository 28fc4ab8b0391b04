using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language;

public class ModelFileTests
{
    [Fact]
    public void Read_WhatWasWritten_GivesTheSections()
    {
        var file = new ModelFile();
        file.SetText(ModelSection.Name, "a name");
        file.SetSection(ModelSection.Sentences, new byte[] { 1, 2, 3 });
        ModelFile read = ModelFile.Read(Bytes(file));
        Assert.Equal("a name", read.GetText(ModelSection.Name));
        Assert.Equal([1, 2, 3], read.GetSection(ModelSection.Sentences).ToArray());
        Assert.True(read.GetSection(ModelSection.Seed).IsEmpty);
    }

    [Fact]
    public void Read_UnknownSection_IsSkipped()
    {
        var file = new ModelFile();
        file.SetSection((ModelSection)4711, new byte[100]);
        file.SetText(ModelSection.Language, "en");
        Assert.Equal("en", ModelFile.Read(Bytes(file)).GetText(ModelSection.Language));
    }

    [Theory]
    [InlineData("", "begin with RKM")]
    [InlineData("RK", "begin with RKM")]
    [InlineData("PNG\u0001", "begin with RKM")]
    [InlineData("RKM\u0009", "format 9")]
    [InlineData("RKM\u0001abc", "section's header")]
    [InlineData("RKM\u0001\u0001\0\0\0\u0005\0\0\0abc", "has 5 bytes")]
    public void Read_BrokenFile_SaysWhatIsWrong(string content, string message)
    {
        byte[] bytes = [.. content.Select(c => (byte)c)];
        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => ModelFile.Read(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotator_MissingSection_NamesIt()
    {
        var file = new ModelFile();
        file.SetText(ModelSection.Name, "empty");
        var thrown = Assert.Throws<InvalidDataException>(() => new TextAnnotator(file, Kernels.Best));
        Assert.Contains(nameof(ModelSection.Vocabulary), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotator_FileOfTheFirstFormat_IsStillRead()
    {
        using Stream stream = typeof(ModelFileTests).Assembly.GetManifestResourceStream("format1.rkm")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        ModelFile file = ModelFile.Read(bytes);
        Assert.Equal("Tiny", file.GetText(ModelSection.Name));
        var annotated = new TextAnnotator(file, Kernels.Best).Annotate(TinyTreebank.Tokens());
        TinyTreebank.AssertLearned(annotated);
    }

    private static byte[] Bytes(ModelFile file)
    {
        using var stream = new MemoryStream();
        file.Write(stream);
        return stream.ToArray();
    }
}
