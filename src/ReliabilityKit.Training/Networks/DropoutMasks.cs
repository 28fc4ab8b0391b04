using System.Runtime.Intrinsics;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>Sets numbers of a batch to zero, the same ones for all tokens of a sentence (Gal and Ghahramani 2016).</summary>
internal sealed unsafe class DropoutMasks(int width)
{
    private AlignedFloats? _masks;
    private bool _active;

    /// <summary>Draws new masks.</summary>
    public void Draw(int sentences, float dropout, Randomness random)
    {
        _active = dropout > 0;
        if (!_active)
            return;
        _masks = AlignedFloats.Ensure(_masks, sentences * width);
        float keep = 1 / (1 - dropout);
        for (int i = 0; i < sentences * width; i++)
            _masks.Pointer[i] = random.Chance(dropout) ? 0 : keep;
    }

    /// <summary>Multiplies rows with the masks of their sentences; for the slopes on the way back as well.</summary>
    public void Apply(SentenceBatch batch, float* source, float* target)
    {
        if (!_active)
        {
            if (source != target)
                new ReadOnlySpan<float>(source, batch.Rows * width).CopyTo(new Span<float>(target, batch.Rows * width));
            return;
        }

        for (int step = 0; step < batch.Steps; step++)
        {
            nint start = (nint)batch.StepStart(step) * width;
            int count = batch.StepWidth(step) * width;
            for (int i = 0; i < count; i += 16)
                (Vector512.Load(source + start + i) * Vector512.Load(_masks!.Pointer + i)).Store(target + start + i);
        }
    }
}
