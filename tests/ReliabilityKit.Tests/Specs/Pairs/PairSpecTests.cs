using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Specs.Pairs;

/// <summary>Runs the pages beside this file: what is found between their texts must be the verdict that they name.</summary>
public class PairSpecTests
{
    private const string None = "no contradiction";
    private const string Unconfirmed = "no corroboration";
    private const string ParagraphMark = "¶";

    private static readonly ReliabilityChecker Checker = new();

    public static TheoryData<PairExample> Judged => [.. PairSpecReader.ReadAll().Where(example => !example.IsMissed)];

    [Theory]
    [MemberData(nameof(Judged), DisableDiscoveryEnumeration = true)]
    public void Check_TextsOfSpecification_ReachesTheVerdict(PairExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        Finding[] findings = Check(example);
        Assert.True(Agrees(example, findings), $"{example}\nexpected {example.Expected}\nfound\n{string.Join('\n', findings.Select(Show))}");
    }

    [Fact]
    public void Check_MissedVerdict_IsStillMissed() =>
        Assert.All(PairSpecReader.ReadAll().Where(example => example.IsMissed), example => Assert.False(Agrees(example, Check(example)), example.ToString()));

    private static bool Agrees(PairExample example, Finding[] findings) =>
        example.Expected switch
        {
            None => findings.All(finding => finding.Relation != FindingRelation.Contradiction),
            Unconfirmed => findings.All(finding => finding.Relation != FindingRelation.Corroboration),
            _ => findings.Any(finding => Show(finding).StartsWith(example.Expected, StringComparison.Ordinal)),
        };

    private static Finding[] Check(PairExample example)
    {
        Document[] documents = [.. example.Texts.Select((text, i) => Read(((char)('a' + i)).ToString(), text))];
        return [.. Checker.Check(documents).Findings];
    }

    private static Document Read(string id, string line)
    {
        string[] parts = line.Split('|', 2);
        LocalDate day = LocalDatePattern.Iso.Parse(parts[0].Trim()).Value;
        return new Document(id, parts[1].Trim().Replace($" {ParagraphMark} ", "\n\n", StringComparison.Ordinal))
        {
            Published = (day + new LocalTime(18, 0)).WithOffset(Offset.Zero),
        };
    }

#pragma warning disable CA1308 // The pages name kinds in small letters.
    private static string Show(Finding finding) => $"{finding.Relation}: {finding.Kind}".ToLowerInvariant();
#pragma warning restore CA1308
}
