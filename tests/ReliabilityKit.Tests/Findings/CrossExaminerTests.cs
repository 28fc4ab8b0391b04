using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Tests.Archives;

namespace ReliabilityKit.Tests.Findings;

public class CrossExaminerTests
{
    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 0)]
    [InlineData(0.5, 4)]
    public void Judge_AsAmongVeryMany_FindsWhatAllPairsGive(double minimumConfidence, double margin)
    {
        DocumentProfile[] documents = [.. SampleArchive.Documents.Select(DocumentProfile.Of)];

        CrossExaminer few = new(minimumConfidence, 1, margin: margin, fewClaims: int.MaxValue);
        CrossExaminer many = new(minimumConfidence, 1, margin: margin, fewClaims: 0);

        string[] expected = Lines(few.Judge(documents, null, default, default).Pairs);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Lines(many.Judge(documents, null, default, default).Pairs));
        Assert.Empty(many.Omissions);
    }

    // Of two documents with nothing in common but copied sentences it does not matter which pair of claims has shown them.
    private static string[] Lines(IEnumerable<JudgedPair> pairs) =>
        [.. pairs.Select(pair => FormattableString.Invariant($"{pair.A} {pair.B} {pair.Verdict.Relation} {pair.Verdict.Kind} {pair.Verdict.Weight:F9}")).Order(StringComparer.Ordinal)];
}
