using System.Globalization;
using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Specs;

/// <summary>Runs the pages beside this file: every claim they name must be found in their texts.</summary>
public class SpecTests
{
    private const string HeadingMark = "# ";

    private static readonly OffsetDateTime Published = new(new LocalDateTime(2024, 6, 12, 9, 0), Offset.Zero);

    public static TheoryData<SpecExample> Examples => [.. SpecReader.ReadAll()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Parse_TextOfSpecification_MakesTheClaims(SpecExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        System.Collections.Immutable.ImmutableArray<Claim> claims = Parse(example);
        foreach (SpecClaim expected in example.Expected.Select(line => new SpecClaim(line)))
        {
            Assert.True(
                claims.Any(expected.Matches),
                string.Create(CultureInfo.InvariantCulture, $"{example}\nexpected {expected}\nfound\n{string.Join('\n', claims.Select(SpecClaim.Show))}"));
        }
    }

    [Fact]
    public void Parse_KnownMiss_IsStillMissed() =>
        Assert.All(SpecReader.ReadKnownMisses(), example =>
        {
            System.Collections.Immutable.ImmutableArray<Claim> claims = Parse(example);
            Assert.Contains(example.Expected, line => !claims.Any(new SpecClaim(line).Matches));
        });

    [Fact]
    public void ReadAll_PagesOfThisFolder_HaveClaimsForEveryText()
    {
        IReadOnlyList<SpecExample> examples = SpecReader.ReadAll();
        Assert.True(examples.Count >= 300);
        Assert.All(examples, example => Assert.NotEmpty(example.Expected));
    }

    private static System.Collections.Immutable.ImmutableArray<Claim> Parse(SpecExample example) =>
        ClaimParser.English.Parse(new Document("spec", example.Text) { Published = Published, Passages = PassagesOf(example.Text) }).Claims;

    private static System.Collections.Immutable.ImmutableArray<Passage> PassagesOf(string text)
    {
        var passages = System.Collections.Immutable.ImmutableArray.CreateBuilder<Passage>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            // A line that begins with "# " is a heading, without the mark.
            int mark = line.StartsWith(HeadingMark, StringComparison.Ordinal) ? HeadingMark.Length : 0;
            if (line.Length > mark)
                passages.Add(new Passage(new TextSpan(start + mark, line.Length - mark), mark > 0 ? PassageKind.Heading : PassageKind.Body));
            start += line.Length + 1;
        }

        return passages.ToImmutable();
    }
}
