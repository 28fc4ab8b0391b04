using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class RelationDecoderTests
{
    [Theory]
    [InlineData(0.2f, DependencyRelation.Oblique)]
    [InlineData(3f, DependencyRelation.Object)]
    public void Decode_TwoObjects_OnlyAnUnsureOneIsAnother(float lead, DependencyRelation expected)
    {
        var scores = new AlignedBuffer<float>(3 * NetworkShape.RelationColumns);
        new Span<float>(scores.Pointer, 3 * NetworkShape.RelationColumns).Clear();
        Set(scores, 1, DependencyRelation.Object, 5);
        Set(scores, 2, DependencyRelation.Object, 2 + lead);
        Set(scores, 2, DependencyRelation.Oblique, 2);
        var relations = new DependencyRelation[3];

        new RelationDecoder(3).Decode(scores.Pointer, [0, 1, 1], relations);

        Assert.Equal([DependencyRelation.Root, DependencyRelation.Object, expected], relations);
    }

    [Fact]
    public void Decode_RootScoredBestBelowAnotherWord_IsNotTaken()
    {
        var scores = new AlignedBuffer<float>(2 * NetworkShape.RelationColumns);
        new Span<float>(scores.Pointer, 2 * NetworkShape.RelationColumns).Clear();
        Set(scores, 1, DependencyRelation.Root, 9);
        Set(scores, 1, DependencyRelation.AdverbialModifier, 1);
        var relations = new DependencyRelation[2];

        new RelationDecoder(2).Decode(scores.Pointer, [0, 1], relations);

        Assert.Equal([DependencyRelation.Root, DependencyRelation.AdverbialModifier], relations);
    }

    private static void Set(AlignedBuffer<float> scores, int token, DependencyRelation relation, float value) =>
        scores.Pointer[(token * NetworkShape.RelationColumns) + (int)relation] = value;
}
