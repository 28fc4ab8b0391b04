using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Documents.Input;

/// <summary>Files in other encodings than UTF-8.</summary>
public sealed class EncodingTests : IDisposable
{
    private const string Sentence = "The café “Ørn” was sold for €3 million, its owner said.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-16", "")]
    [InlineData("utf-16BE", "")]
    [InlineData("utf-32", "")]
    [InlineData("windows-1252", "<meta charset=windows-1252>")]
    [InlineData("windows-1252", "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>")]
    public void Read_PageInItsEncoding_IsReadWithoutRemark(string encoding, string declaration) =>
        Assert.Equal((Sentence, 0), Read("page.html", Bytes(encoding, Page(declaration, Sentence))));

    [Theory]
    [InlineData("windows-1250", "Škoda sold 9 lorries in Łódź.")]
    [InlineData("koi8-r", "The mayor of Москва met Lund.")]
    [InlineData("shift_jis", "The mayor of 東京 met Lund.")]
    public void Read_PageThatNamesItsEncoding_IsReadByIt(string encoding, string sentence) =>
        Assert.Equal((sentence, 0), Read("page.html", Bytes(encoding, Page($"<meta charset='{encoding}'>", sentence))));

    [Fact]
    public void Read_FeedThatNamesItsEncoding_IsReadByIt()
    {
        string feed = $"<?xml version='1.0' encoding='windows-1250'?><rss version='2.0'><channel><title>Post</title><item><guid>1</guid><title>Sale</title><description>Škoda sold 9 lorries in Łódź.</description></item></channel></rss>";

        Assert.Equal(0, Read("feed.rss", Bytes("windows-1250", feed)).Omissions);
    }

    [Fact]
    public void Read_PageThatNamesNoEncoding_IsReadAsWindows1252AndSaysSo() =>
        Assert.Equal((Sentence, 1), Read("page.html", Bytes("windows-1252", Page("", Sentence))));

    [Fact]
    public void Read_PageThatNamesAnotherThanItsOwn_IsReadAsTheUtf8ItIs() =>
        Assert.Equal((Sentence, 0), Read("page.html", Encoding.UTF8.GetBytes(Page("<meta charset=windows-1250>", Sentence))));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_TextInUtf16WithoutMark_IsRead(string encoding) => Assert.Equal((Sentence, 0), Read("a.txt", Encoding.GetEncoding(encoding).GetBytes(Sentence)));

    [Fact]
    public void Read_BinaryFile_IsLeftOut() => Assert.Equal(("", 1), Read("a.txt", [0x7F, 0x45, 0, 0, 1, 0, 9, 8, 200, 0, 0, 0]));

    private (string Text, int Omissions) Read(string name, byte[] bytes)
    {
        DocumentSet set = new DocumentReader(new HtmlDocumentReader()).Read([_folder.Write(name, bytes)]);
        return (set.Documents is [var document] ? document.Text : "", set.Omissions.Length);
    }

    private static string Page(string declaration, string sentence) => $"<html><head>{declaration}<title></title></head><body><article><p>{sentence}</p></article></body></html>";

    // With a byte order mark where the encoding has one.
    private static byte[] Bytes(string name, string text)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
