namespace ReliabilityKit.Training.Networks;

/// <summary>The cross-entropy of a choice among several, and its slope.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Replaces scores by the slope of the loss.</summary>
    /// <param name="scores">One score for each choice; receives the slopes.</param>
    /// <param name="right">The right choice.</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    /// <param name="smoothing">Probability that the target leaves to all choices evenly (Szegedy et al. 2016).</param>
    /// <returns>The loss, without smoothing.</returns>
    public static float Apply(Span<float> scores, int right, float weight, float smoothing)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores)
            highest = Math.Max(highest, score);
        float chosen = scores[right] - highest;
        float total = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            total += scores[i];
        }

        float scale = weight / total;
        float even = weight * smoothing / scores.Length;
        for (int i = 0; i < scores.Length; i++)
            scores[i] = (scores[i] * scale) - even;
        scores[right] -= weight * (1 - smoothing);
        return weight * (MathF.Log(total) - chosen);
    }
}
