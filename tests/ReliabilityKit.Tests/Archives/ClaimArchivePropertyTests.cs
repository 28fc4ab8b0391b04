using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Archives;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Tests.Archives;

/// <summary>What holds of every archive, whatever is added in whatever order.</summary>
public class ClaimArchivePropertyTests
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(8);

    [Fact]
    public void CrossCheck_AnyDocumentsInAnyOrderOnAnyThreads_FindsTheSameInTheSameOrder() =>
        Check.One(Few, Prop.ForAll(Choices(), choice =>
        {
            ParsedDocument[] chosen = choice.Documents;
            ParsedDocument[] shuffled = [.. chosen];
            new System.Random(choice.Seed).Shuffle(shuffled);

            return SampleArchive.CrossCheck(SampleArchive.Of(chosen)).SequenceEqual(SampleArchive.CrossCheck(SampleArchive.Of(shuffled, 1 + choice.Seed % 4)));
        }));

    [Fact]
    public void Add_DocumentsOnceMore_ChangesNothing() =>
        Check.One(Few, Prop.ForAll(Choices(), choice =>
        {
            ClaimArchive archive = SampleArchive.Of(choice.Documents);
            string[] before = SampleArchive.CrossCheck(archive);
            bool anyAdded = choice.Documents.Any(archive.Add);

            return !anyAdded && SampleArchive.CrossCheck(archive).SequenceEqual(before);
        }));

    [Fact]
    public void CrossCheck_OtherDocumentsAdded_FindsWhatWasFoundBefore() =>
        Check.One(Few, Prop.ForAll(Choices(), choice =>
        {
            HashSet<string> ids = [.. choice.Documents.Select(document => document.Document.Id)];
            string[] among = SampleArchive.Lines(SampleArchive.Of(SampleArchive.Documents).CrossCheck().SelectMany(answer => answer.Findings)
                .Where(finding => ids.Contains(finding.A.Claim.Document.Id) && ids.Contains(finding.B.Claim.Document.Id)));

            return among.Order(StringComparer.Ordinal).SequenceEqual(SampleArchive.CrossCheck(SampleArchive.Of(choice.Documents)).Order(StringComparer.Ordinal));
        }));

    private static Arbitrary<(ParsedDocument[] Documents, int Seed)> Choices() =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed =>
        {
            System.Random random = new(seed);
            return (SampleArchive.Documents.Where(_ => random.Next(3) > 0).ToArray(), seed);
        }).ToArbitrary();
}
