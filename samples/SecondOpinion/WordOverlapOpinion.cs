using ReliabilityKit.Findings.Opinions;

/// <summary>
/// The simplest judge there is: passages about the same words contradict each other when they differ in a number or in a negation. A real one would
/// ask an entailment model or a language model here; what it returns is used in the same way.
/// </summary>
internal sealed class WordOverlapOpinion : ISecondOpinion
{
    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '"', '“', '”', '\n'];
    private static readonly HashSet<string> Negations = new(StringComparer.OrdinalIgnoreCase) { "no", "not", "never", "none", "nobody", "without" };

    public string Name => "word overlap";

    public ValueTask<Opinion?> JudgeAsync(OpinionQuestion question, CancellationToken cancellationToken)
    {
        HashSet<string> a = Words(question.PassageA);
        HashSet<string> b = Words(question.PassageB);
        double overlap = (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
        if (overlap < 0.3)
            return new ValueTask<Opinion?>((Opinion?)null);
        bool clash = !Values(a).SetEquals(Values(b));
        return new ValueTask<Opinion?>(clash ? new Opinion(0.5 + overlap / 3, 0.1) : new Opinion(0.1, 0.5 + overlap / 3));
    }

    private static HashSet<string> Words(string passage) => new(passage.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    // Numbers and negations: what must be the same for the passages to agree.
    private static HashSet<string> Values(HashSet<string> words) => [.. words.Where(word => word.Any(char.IsDigit) || Negations.Contains(word))];
}
