using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Tests.Language;

namespace ReliabilityKit.Tests.Training;

public class NetworkTrainerTests
{
    [Fact]
    public void Train_AFewSentences_AreLearnedByHeart()
    {
        var annotator = new TextAnnotator(TinyNetwork.Train(TinyNetwork.Options), Kernels.Best);
        TinyTreebank.AssertLearned(annotator.Annotate(TinyTreebank.Tokens()));
    }

    [Fact]
    public void Train_SameSeedTwice_GivesTheSameFile()
    {
        var options = TinyNetwork.Options with { Passes = 3, Dropout = 0.3f, RecurrentDropout = 0.3f, WordDropout = 0.25f };
        Assert.Equal(Weights(TinyNetwork.Train(options)), Weights(TinyNetwork.Train(options)));
        Assert.NotEqual(Weights(TinyNetwork.Train(options)), Weights(TinyNetwork.Train(options with { Seed = 2 })));
    }

    private static byte[] Weights(ModelFile file) => file.GetSection(ModelSection.Weights).ToArray();
}
