using ReliabilityKit.Language.Neural;
using ReliabilityKit.Tests.Language;
using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Tests.Training;

public unsafe class GradientTests
{
    private const ulong Seed = 5;

    public static TheoryData<string> TensorNames => [.. TinyNetwork.Create().Layout.Tensors.Select(t => t.Name)];

    // Along the gradient itself the loss must rise by the gradient's length for each unit of way: with dropout as well, as long
    // as both sides draw the same masks. Weights are doubled, so that few sums lie within the way of the rectifier's corner.
    [Theory]
    [MemberData(nameof(TensorNames))]
    public void Run_EachMatrix_GradientIsTheSlopeOfTheLoss(string name) => AssertSlope(name, []);

    [Theory]
    [MemberData(nameof(TensorNames))]
    public void Run_EachMatrixWithTeachers_GradientIsTheSlopeOfTheLoss(string name) => AssertSlope(name, [CreateTeacher(7), CreateTeacher(8)]);

    [Fact]
    public void NameLoss_OneSentence_IsTheNegativeLogProbabilityOfTheLabels()
    {
        float[] scores = new float[NetworkShape.NameColumns], steps = new float[NetworkShape.NameColumns * NetworkShape.NameColumns];
        var target = new NameTarget();
        target.Reset(1);
        target.Add([0], 1);
        float loss = new NameLoss().Apply(scores, steps, new float[steps.Length], target, 1);
        Assert.Equal(MathF.Log(NameLabels.Count), loss, 1e-5f);
        Assert.Equal((1f / NameLabels.Count) - 1, scores[0], 1e-5f);
    }

    [Fact]
    public void NameLoss_TargetOfTheSameChain_HasNoSlope()
    {
        var random = new Randomness(Seed);
        float[] scores = [.. Enumerable.Range(0, 3 * NetworkShape.NameColumns).Select(_ => random.NextSingle())];
        float[] steps = [.. Enumerable.Range(0, NetworkShape.NameColumns * NetworkShape.NameColumns).Select(_ => random.NextSingle())];
        var chain = new LabelChain();
        chain.Read(scores, steps);
        var target = new NameTarget();
        target.Reset(3);
        target.Add(chain, 1);
        float[] slopes = new float[steps.Length];
        new NameLoss().Apply(scores, steps, slopes, target, 1);
        Assert.All(scores.Concat(slopes), s => Assert.Equal(0, s, 1e-5f));
    }

    private static void AssertSlope(string name, Teacher[] teachers)
    {
        Network network = TinyNetwork.Create();
        NetworkInitializer.Fill(network, new Randomness(3));
        foreach (ref float weight in network.Weights)
            weight *= 2;
        Tensor tensor = network.Layout.Tensors.Single(t => t.Name == name);
        float[] slope = Slope(network, tensor, teachers);
        double length = Math.Sqrt(slope.Sum(s => (double)s * s));
        Assert.True(length > 0, "every matrix takes part in the loss");
        const float Way = 0.001f;
        float[] start = network.Weights.ToArray();
        double ahead = LossAt(network, tensor, start, slope, Way / length, teachers);
        double behind = LossAt(network, tensor, start, slope, -Way / length, teachers);
        Assert.Equal(length, (ahead - behind) / (2 * Way), 0.01 * length);
    }

    private static float[] Slope(Network network, Tensor tensor, Teacher[] teachers)
    {
        TrainingPass pass = Run(network, teachers, out _);
        return new ReadOnlySpan<float>(pass.Gradients.At(tensor), tensor.Length).ToArray();
    }

    private static double LossAt(Network network, Tensor tensor, float[] start, float[] slope, double way, Teacher[] teachers)
    {
        start.CopyTo(network.Weights);
        for (int i = 0; i < slope.Length; i++)
            network.Weights[tensor.Offset + i] += (float)(slope[i] * way);
        Run(network, teachers, out float loss);
        start.CopyTo(network.Weights);
        return loss;
    }

    private static TrainingPass Run(Network network, Teacher[] teachers, out float loss)
    {
        TrainingOptions options = TinyNetwork.Options with { Dropout = 0.2f, RecurrentDropout = 0.2f };
        var transposed = new TransposedWeights(network);
        transposed.Refresh(0, 1, options.RecurrentDropout, new Randomness(Seed));
        var pass = new TrainingPass(network, transposed, teachers, options);
        var features = new SentenceFeatures(TinyNetwork.Features(network));
        IEnumerable<Example> examples = TinyTreebank.Examples().Select((e, i) => e with { HasDerivedNames = i % 2 == 1 });
        loss = pass.Run(examples.Select(e => Prepare(e, features)), 0.1f, 0.4f, 1, new Randomness(Seed));
        return pass;
    }

    private static Teacher CreateTeacher(ulong seed)
    {
        Network network = TinyNetwork.Create();
        NetworkInitializer.Fill(network, new Randomness(seed));
        return new Teacher(network, TinyNetwork.Features(network));
    }

    private static TrainingSentence Prepare(Example example, SentenceFeatures features)
    {
        features.Describe(example.Forms);
        int[] rows = [.. Enumerable.Range(0, example.Length).SelectMany(i => features[i].ToArray())];
        return new TrainingSentence(example, rows, new float[example.Length]);
    }
}
