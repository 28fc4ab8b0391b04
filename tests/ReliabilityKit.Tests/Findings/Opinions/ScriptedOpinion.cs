using ReliabilityKit.Findings.Opinions;

namespace ReliabilityKit.Tests.Findings.Opinions;

/// <summary>A second opinion that does what a test tells it, and counts how often it was asked.</summary>
internal sealed class ScriptedOpinion(Func<OpinionQuestion, CancellationToken, ValueTask<Opinion?>> answer) : ISecondOpinion
{
    private int _asked;

    public string Name => "scripted";

    public int Asked => _asked;

    public ValueTask<Opinion?> JudgeAsync(OpinionQuestion question, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _asked);
        return answer(question, cancellationToken);
    }
}
