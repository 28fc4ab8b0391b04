namespace ReliabilityKit.Training.Networks;

/// <summary>The cross-entropy of a choice among several, and its slope.</summary>
internal static class SoftmaxLoss
{
    /// <summary>Replaces scores by the slope of the loss.</summary>
    /// <param name="scores">One score for each choice; receives the slopes.</param>
    /// <param name="right">The right choice.</param>
    /// <param name="taught">How probable teachers hold each choice; none without teachers.</param>
    /// <param name="gold">Weight of the right choice beside what is taught (Hinton et al. 2015).</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    /// <param name="smoothing">Probability that the right choice leaves to all choices evenly (Szegedy et al. 2016).</param>
    /// <returns>The loss, without smoothing.</returns>
    public static float Apply(Span<float> scores, int right, ReadOnlySpan<float> taught, float gold, float weight, float smoothing)
    {
        if (taught.IsEmpty)
            gold = 1;
        float loss = -gold * scores[right];
        for (int i = 0; i < taught.Length; i++)
            loss -= (1 - gold) * taught[i] * scores[i];
        loss += ToProbabilities(scores);
        float even = gold * smoothing / scores.Length;
        for (int i = 0; i < scores.Length; i++)
            scores[i] = weight * (scores[i] - even);
        for (int i = 0; i < taught.Length; i++)
            scores[i] -= weight * (1 - gold) * taught[i];
        scores[right] -= weight * gold * (1 - smoothing);
        return weight * loss;
    }

    /// <summary>Replaces scores by probabilities.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="temperature">What scores are divided by first.</param>
    /// <returns>The logarithm of the sum.</returns>
    public static float ToProbabilities(Span<float> scores, float temperature = 1)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores)
            highest = Math.Max(highest, score);
        float total = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp((scores[i] - highest) / temperature);
            total += scores[i];
        }

        foreach (ref float score in scores)
            score /= total;
        return (highest / temperature) + MathF.Log(total);
    }
}
