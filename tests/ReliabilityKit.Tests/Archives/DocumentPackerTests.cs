using ReliabilityKit.Archives.Packing;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Tests.Archives;

public class DocumentPackerTests
{
    [Fact]
    public void Pack_ParsedDocuments_ComeBackAsTheyWere()
    {
        DocumentPacker packer = new();
        foreach (ParsedDocument parsed in SampleArchive.Documents)
        {
            DocumentProfile before = DocumentProfile.Of(parsed);

            DocumentProfile after = DocumentUnpacker.Unpack(packer.Pack(before));

            Assert.Equal(parsed.Document.Text, after.Document.Text);
            Assert.Equal(parsed.Document.Published, after.Document.Published);
            Assert.Equal(parsed.Document.Passages.AsEnumerable(), after.Document.Passages.AsEnumerable());
            Assert.Equal(before.Places.AsEnumerable(), after.Places.AsEnumerable());
            Assert.Equal(parsed.Claims.Select(Described), after.Claims.Select(claim => Described(claim.Claim)));
        }
    }

    [Theory]
    [InlineData("\uD800x\uDC00")]
    [InlineData("\0\uFFFF")]
    [InlineData("")]
    [InlineData("a\u0301 ß İ 🇩🇰")]
    public void Pack_HostileText_ComesBackCodeUnitByCodeUnit(string text)
    {
        Document document = new("id" + text, text) { Source = text, Title = text, Url = text };

        Document after = DocumentUnpacker.Unpack(new DocumentPacker().Pack(new DocumentProfile(document, [], []))).Document;

        Assert.Equal((document.Id, text, text, text, text), (after.Id, after.Text, after.Source, after.Title, after.Url));
        Assert.True(after.Passages.IsDefault);
    }

    // Records of arrays are equal only when the arrays are one; their printed members are compared, nested ones among them.
    private static string Described(Claim claim) => string.Join(
        " | ",
        claim with { Attribution = [], Arguments = [], Quantities = [], Actor = null, Object = null, Place = null, Date = null },
        string.Join(", ", claim.Attribution.Select(link => $"{Described(link.Speaker)} {link.Verb} {link.Mode}")),
        Described(claim.Actor),
        Described(claim.Object),
        string.Join(", ", claim.Arguments.Select(argument => $"{argument.Role} {argument.Span} {Described(argument.Value)}")),
        Described(claim.Place),
        claim.Date is null ? "" : Described(claim.Date),
        string.Join(", ", claim.Quantities.Select(quantity => $"{quantity with { Concepts = [] }} {string.Join(' ', quantity.Concepts)}")));

    private static string Described(Participant? participant) => participant is null
        ? "-"
        : $"{participant with { Members = [] }} ({string.Join(", ", participant.Members.Select(Described))})";

    private static string Described(TemporalExpression date) =>
        $"{date.Span} {date.Type} {date.Timex} {date.Precision} {date.Relation} {date.Start} {date.End} {date.Nominal} {date.Length}";
}
