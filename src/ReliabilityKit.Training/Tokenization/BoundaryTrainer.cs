using System.Runtime.InteropServices;
using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Learns the weights of boundary features by logistic regression with AdaGrad (Duchi et al. 2011).</summary>
internal sealed class BoundaryTrainer
{
    private const float Rate = 0.05f;
    private const float Fuzz = 1e-6f;
    private const float Negligible = 1e-4f;
    private readonly WordTraits[] _ring = new WordTraits[TraitWindow.Capacity];
    private readonly Dictionary<uint, Weight> _weights = [];
    private HashSet<uint>? _kept;

    /// <summary>Goes through passages once.</summary>
    /// <returns>The mean loss of a place.</returns>
    public double Train(IReadOnlyList<BoundaryPassage> passages)
    {
        Span<uint> features = stackalloc uint[BoundaryFeatures.Count];
        double loss = 0;
        long places = 0;
        foreach (BoundaryPassage passage in passages)
        {
            var window = new TraitWindow(passage.Text, passage.Spans, TokenizerLexicon.English, _ring);
            var state = default(BoundaryState);
            for (int token = 0; token + 1 < passage.Spans.Length; token++)
            {
                state.Visit(token, ref window);
                if (!passage.Continues[token + 1] && BoundaryRules.Find(ref window, state) == BoundaryRule.None)
                {
                    BoundaryFeatures.Collect(ref window, state, features);
                    loss += Learn(features, passage.Ends[token]);
                    places++;
                }

                if (passage.Ends[token])
                    state.BeginSentence(token + 1);
            }
        }

        return loss / places;
    }

    /// <summary>Forgets all but the most telling features, and of those all but their names.</summary>
    public void Prune(int features)
    {
        _kept = [.. _weights.OrderByDescending(w => Math.Abs(w.Value.Value) * Math.Sqrt(w.Value.Squares)).ThenBy(w => w.Key).Take(features).Select(w => w.Key)];
        _weights.Clear();
    }

    /// <summary>Returns the weights as small whole numbers, the most telling features first where there is no room for all.</summary>
    public BoundaryWeights Quantize(float threshold)
    {
        float scale = sbyte.MaxValue / _weights.Values.Max(w => Math.Abs(w.Value));
        var weights = new BoundaryWeights { Threshold = (int)MathF.Round(threshold * scale) };
        int dropped = 0;
        foreach ((uint feature, Weight weight) in _weights.OrderByDescending(w => Math.Abs(w.Value.Value)).ThenBy(w => w.Key))
        {
            sbyte value = (sbyte)MathF.Round(weight.Value * scale);
            if (value != 0 && !weights.TryAdd(feature, value))
                dropped++;
        }

        Console.WriteLine($"{_weights.Count} features, {_weights.Values.Count(w => MathF.Round(w.Value * scale) != 0)} not zero, {dropped} without room, largest weight {sbyte.MaxValue / scale}");
        return weights;
    }

    private double Learn(ReadOnlySpan<uint> features, bool ends)
    {
        float score = 0;
        foreach (uint feature in features)
            score += _weights.TryGetValue(feature, out Weight known) ? known.Value : 0;
        float chance = 1 / (1 + MathF.Exp(-score));
        float gradient = ends ? chance - 1 : chance;
        if (MathF.Abs(gradient) > Negligible)
            Update(features, gradient);
        return -Math.Log(Math.Max(1e-9, ends ? chance : 1 - chance));
    }

    private void Update(ReadOnlySpan<uint> features, float gradient)
    {
        foreach (uint feature in features)
        {
            if (_kept is not null && !_kept.Contains(feature))
                continue;
            ref Weight weight = ref CollectionsMarshal.GetValueRefOrAddDefault(_weights, feature, out _);
            weight.Squares += gradient * gradient;
            weight.Value -= Rate * gradient / MathF.Sqrt(weight.Squares + Fuzz);
        }
    }

    private struct Weight
    {
        public float Value;
        public float Squares;
    }
}
