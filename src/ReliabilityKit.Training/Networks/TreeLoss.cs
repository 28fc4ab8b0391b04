using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>The loss of heads and relations of one sentence, and its slopes (Dozat and Manning 2017).</summary>
internal sealed unsafe class TreeLoss(Network network, TransposedWeights weights, Gradients gradients, TeacherPanel teachers, TrainingOptions options)
{
    private AlignedFloats? _dependents;
    private AlignedFloats? _heads;
    private AlignedFloats? _turned;
    private AlignedFloats? _scores;
    private AlignedFloats? _dependentSlopes;
    private AlignedFloats? _headSlopes;
    private AlignedFloats? _hidden;
    private AlignedFloats? _hiddenSlopes;
    private AlignedFloats? _relations;

    private NetworkShape Shape => network.Shape;

    private NetworkLayout Layout => network.Layout;

    /// <summary>Adds the slopes of a sentence.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="gold">Its heads and relations.</param>
    /// <param name="top">Projections of the last layer, all rows.</param>
    /// <param name="mapped">The dependents after the matrix between them and the heads, all rows.</param>
    /// <param name="topSlopes">The slopes by <paramref name="top"/>, set here but for those that pass through <paramref name="mapped"/>.</param>
    /// <param name="mappedSlopes">The slopes by <paramref name="mapped"/>, set here.</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    /// <returns>The loss.</returns>
    public float Apply(
        SentenceBatch batch, int sentence, Example gold, float* top, float* mapped, float* topSlopes, float* mappedSlopes, float weight) =>
        ApplyArcs(batch, sentence, gold, top, mapped, topSlopes, mappedSlopes, weight)
        + ApplyRelations(batch, sentence, gold, top, topSlopes, weight);

    private float ApplyArcs(
        SentenceBatch batch, int sentence, Example gold, float* top, float* mapped, float* topSlopes, float* mappedSlopes, float weight)
    {
        int length = gold.Length, size = Shape.ArcSize, stride = (length + 16) / 16 * 16;
        Gather(ref _dependents, batch, sentence, mapped, size, size, length, 0);
        Gather(ref _heads, batch, sentence, top + size, Shape.TopSize, size, length, 1);
        new ReadOnlySpan<float>(network.At(Layout.RootArc), size).CopyTo(new Span<float>(_heads!.Pointer, size));
        _turned = AlignedFloats.Ensure(_turned, size * stride);
        _turned.Span.Clear();
        Gradients.Transpose(_heads.Pointer, size, _turned.Pointer, stride, length + 1, size);
        _scores = AlignedFloats.Ensure(_scores, length * stride);
        _scores.Span.Clear();
        network.Kernel.MultiplyAdd(
            MatrixView.Rows(_dependents!.Pointer, size), _turned.Pointer, stride, _scores.Pointer, stride, length, size, stride);
        float loss = 0;
        for (int i = 0; i < length; i++)
        {
            var scores = new Span<float>(_scores.Pointer + ((nint)i * stride), length + 1);
            loss += SoftmaxLoss.Apply(scores, gold.Heads[i], teachers.Heads(sentence, i), teachers.Gold, weight, options.Smoothing);
        }

        ReturnArcs(length, stride);
        Scatter(_dependentSlopes!, batch, sentence, mappedSlopes, size, size, length, 0);
        Scatter(_headSlopes!, batch, sentence, topSlopes + size, Shape.TopSize, size, length, 1);
        network.Kernel.Add(gradients.At(Layout.RootArc), _headSlopes!.Pointer, size);
        return loss;
    }

    private void ReturnArcs(int length, int stride)
    {
        int size = Shape.ArcSize;
        _dependentSlopes = AlignedFloats.Ensure(_dependentSlopes, length * size);
        _dependentSlopes.Span.Clear();
        _headSlopes = AlignedFloats.Ensure(_headSlopes, (length + 1) * size);
        _headSlopes.Span.Clear();
        network.Kernel.MultiplyAdd(
            MatrixView.Rows(_scores!.Pointer, stride), _heads!.Pointer, size, _dependentSlopes.Pointer, size, length, length + 1, size);
        network.Kernel.MultiplyAdd(
            MatrixView.Transposed(_scores.Pointer, stride), _dependents!.Pointer, size, _headSlopes.Pointer, size, length + 1, length, size);
    }

    private float ApplyRelations(SentenceBatch batch, int sentence, Example gold, float* top, float* topSlopes, float weight)
    {
        const int Columns = NetworkShape.RelationColumns;
        int length = gold.Length, size = Shape.RelationSize, offset = 2 * Shape.ArcSize;
        _hidden = AlignedFloats.Ensure(_hidden, length * size);
        _hiddenSlopes = AlignedFloats.Ensure(_hiddenSlopes, length * size);
        _relations = AlignedFloats.Ensure(_relations, length * Columns);
        for (int i = 0; i < length; i++)
        {
            float* dependent = top + offset + ((nint)batch.Row(sentence, i) * Shape.TopSize);
            float* head = Head(batch, sentence, gold.Heads[i], top + offset + size, network.At(Layout.RootRelation));
            network.Kernel.AddRectified(_hidden.Pointer + ((nint)i * size), dependent, head, size);
        }

        network.Project(_hidden.Pointer, size, Layout.Relations, Layout.RelationBias, _relations.Pointer, length);
        float loss = 0;
        int count = UniversalDependencies.RelationNames.Length;
        for (int i = 0; i < length; i++)
        {
            var scores = new Span<float>(_relations.Pointer + ((nint)i * Columns), Columns);
            loss += SoftmaxLoss.Apply(
                scores[..count], (int)gold.Relations[i], teachers.Relation(sentence, i), teachers.Gold, weight, options.Smoothing);
            scores[count..].Clear();
        }

        _hiddenSlopes.Span.Clear();
        gradients.Project(
            _hidden.Pointer, size, Layout.Relations, Layout.RelationBias, _relations.Pointer, length, weights.At(Layout.Relations),
            _hiddenSlopes.Pointer, size);
        Rectifier.Return(_hidden.Pointer, _hiddenSlopes.Pointer, length * size);
        for (int i = 0; i < length; i++)
        {
            float* slope = _hiddenSlopes.Pointer + ((nint)i * size);
            network.Kernel.Add(topSlopes + offset + ((nint)batch.Row(sentence, i) * Shape.TopSize), slope, size);
            network.Kernel.Add(Head(batch, sentence, gold.Heads[i], topSlopes + offset + size, gradients.At(Layout.RootRelation)), slope, size);
        }

        return loss;
    }

    private float* Head(SentenceBatch batch, int sentence, int head, float* rows, float* root) =>
        head == 0 ? root : rows + ((nint)batch.Row(sentence, head - 1) * Shape.TopSize);

    private static void Gather(
        ref AlignedFloats? target, SentenceBatch batch, int sentence, float* source, int stride, int size, int length, int shift)
    {
        target = AlignedFloats.Ensure(target, (length + shift) * size);
        for (int i = 0; i < length; i++)
        {
            new ReadOnlySpan<float>(source + ((nint)batch.Row(sentence, i) * stride), size)
                .CopyTo(new Span<float>(target.Pointer + ((nint)(i + shift) * size), size));
        }
    }

    private static void Scatter(AlignedFloats source, SentenceBatch batch, int sentence, float* target, int stride, int size, int length, int shift)
    {
        for (int i = 0; i < length; i++)
        {
            new ReadOnlySpan<float>(source.Pointer + ((nint)(i + shift) * size), size)
                .CopyTo(new Span<float>(target + ((nint)batch.Row(sentence, i) * stride), size));
        }
    }
}
