using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Tests.Specs.SideBySide;

/// <summary>
/// Judges the pairs of the pages beside this file. A ticked box says that the verdict is the one expected, an empty one that it is not yet:
/// both are held, so that what is won is not lost and a page never promises what is not so.
/// </summary>
public class SideBySideTests
{
    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 6, 12, 9, 0), Offset.Zero);

    public static TheoryData<SideBySideExample> Examples => [.. SideBySideReader.ReadAll()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void FindVerdict_PairOfSpecification_IsAsTheBoxSays(SideBySideExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        string verdict = VerdictOn(example.A, example.B);
        Assert.True(example.IsMet == Meets(verdict, example.Expected), $"{example}\nexpected {example.Expected}\nfound {verdict}");
    }

    [Fact]
    public void FindVerdict_SidesExchanged_SaysTheSame() =>
        Assert.All(SideBySideReader.ReadAll(), example => Assert.Equal(VerdictOn(example.A, example.B), VerdictOn(example.B, example.A)));

    [Fact]
    public void ReadAll_PagesOfThisFolder_HaveEveryKindAndTrap()
    {
        IReadOnlyList<SideBySideExample> examples = SideBySideReader.ReadAll();
        Assert.True(examples.Count >= 250);
        Assert.All(Enum.GetNames<FindingKind>(), kind => Assert.Contains(examples, example => example.Expected.Contains(kind, StringComparison.OrdinalIgnoreCase)));
    }

    private static string VerdictOn(string a, string b) =>
        TextComparer.FindVerdict(Profile("a", a), Profile("b", b), out _) is { } verdict ? $"{verdict.Relation} {verdict.Kind}".ToLowerInvariant() : "none";

    private static DocumentProfile Profile(string id, string text) =>
        DocumentProfile.Of(ClaimParser.English.Parse(new Document(id, text) { Published = Published }));

    private static bool Meets(string verdict, string expected)
    {
        string[] wanted = expected.Split(' ');
        string[] found = verdict.Split(' ');
        return wanted[0] == "none"
            ? found[0] is not ("contradiction" or "dispute")
            : wanted[0] == found[0] && (wanted.Length == 1 || wanted.Skip(1).Contains(found[^1]));
    }
}
