using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Sources;

namespace ReliabilityKit.Tests.Sources;

public class CopyDetectorTests
{
    private const string Agency =
        "A freight train left the rails near the village of Ostra at 6:40 on Tuesday, the railway said. The line was closed. Nobody was hurt.";

    [Fact]
    public void Find_SentenceCopied_TakesItsShortNeighboursAlong()
    {
        const string Paper = "Here is what we know. A freight train left the rails near the village of Ostra at 6:40 on Tuesday, the railway said. The line was closed.";

        Assert.Equal(["A freight train left", "The line was closed."], Beginnings(Agency, Paper));
    }

    [Fact]
    public void Find_NumberLeftOut_IsStillACopy() =>
        Assert.Single(Beginnings(Agency, "A freight train left the rails near the village of Ostra on Tuesday, the railway said. It was a cold day."));

    [Fact]
    public void Find_TwoNumbersChanged_IsNoCopy() =>
        Assert.Empty(Beginnings(
            "In the north of the county 31 schools were shut for 12 days because of the snow, the council said.",
            "In the north of the county 54 schools were shut for 20 days because of the snow, the council said."));

    [Fact]
    public void Find_ShortSentenceAlone_IsNoCopy() => Assert.Empty(Beginnings("The line was closed. Trains stood still.", "The line was closed. We walked."));

    private static string[] Beginnings(string a, string b) =>
        [.. CopyDetector.Find(Profile("a", a), Profile("b", b)).Sentences.Select(sentence => a.Substring(sentence.InA.Start, 20))];

    private static DocumentProfile Profile(string id, string text) => DocumentProfile.Of(new ReliabilityChecker().Parse(new Document(id, text)));
}
