using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class WordInputsTests
{
    private const int Size = 32;
    private static readonly NetworkShape Shape = new(3, 64, 16, 16, 2, 16, 16, 16, 16, 16);

    [Fact]
    public void Write_ManyWordsAgainAndAgain_GivesWhatAFreshOneGives()
    {
        WordInputs kept = Create();
        string[] words = [.. Enumerable.Range(0, 9000).Select(i => $"{(char)('a' + (i % 26))}{i}"), "a", "A", new string('x', 24), new string('x', 25)];
        foreach (int step in (int[])[1, 7, 1])
        {
            for (int i = 0; i < words.Length; i += step)
                Write(kept, words[i]);
        }

        foreach (string word in words.Where((_, i) => i % 500 == 0 || i >= 9000))
            Assert.Equal(Write(Create(), word), Write(kept, word));
    }

    private static WordInputs Create()
    {
        var network = new Network(new NetworkLayout(Shape), Kernels.Best);
        var random = new Random(3);
        foreach (ref float weight in network.Weights)
            weight = (random.NextSingle() * 2) - 1;
        return new WordInputs(network, new WordFeatures(new Vocabulary(["a", "b"]), new NameHints([]), WordClasses.None, Shape.Subwords));
    }

    private static byte[] Write(WordInputs inputs, string word)
    {
        byte[] target = new byte[Size];
        fixed (byte* pointer = target)
            inputs.Write(word, WordFeatures.None, pointer);
        return target;
    }
}
