using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Tests.Sources;

public class CopyDirectionTests
{
    private const string Plain = "The quay is closed.";
    private const string Credited = "VESLA (Nordline) - The quay is closed.";
    private const string Foreign = "VESLA (Reuters) - The quay is closed.";

    [Fact]
    public void CopierOf_CreditAgainstTime_CreditDecides() => Assert.Equal("post", Copier(Post(Credited, 9), Nordline(Plain, 12)));

    [Fact]
    public void CopierOf_NoCredit_TheLaterHasCopied() => Assert.Equal("nordline", Copier(Post(Plain, 9), Nordline(Plain, 12)));

    [Fact]
    public void CopierOf_NoTimesAndAThirdCredited_WhoCreditsHasNotWrittenIt() => Assert.Equal("post", Copier(Post(Foreign, null), Nordline(Plain, null)));

    [Theory]
    [InlineData(Plain, Plain)]
    [InlineData(Foreign, Foreign)]
    public void CopierOf_NothingToGoBy_NobodyIsSaidToHaveCopied(string post, string nordline) => Assert.Null(Copier(Post(post, null), Nordline(nordline, null)));

    private static string? Copier(Document a, Document b) => new CopyDirection([a, b]).CopierOf(a, b)?.Id;

    private static Document Post(string text, int? hour) => Create("post", "The Vesla Post", text, hour);

    private static Document Nordline(string text, int? hour) => Create("nordline", "Nordline News", text, hour);

    private static Document Create(string id, string source, string text, int? hour) => new(id, text)
    {
        Source = source,
        Published = hour is { } known ? new LocalDateTime(2031, 5, 3, known, 0).WithOffset(Offset.Zero) : null,
    };
}
