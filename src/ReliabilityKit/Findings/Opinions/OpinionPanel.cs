using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Opinions;

/// <summary>Asks for second opinions, within a time, once for each question, and adds them to the verdicts.</summary>
internal sealed class OpinionPanel(ISecondOpinion opinion, TimeSpan timeout)
{
    /// <summary>What an opinion can add or take away, in bits: it may turn a close verdict, and never a clear one.</summary>
    public const double MostBits = 4;

    private const int MostRemembered = 1 << 16;
    private readonly ConcurrentDictionary<OpinionQuestion, MatchWeight> _remembered = new();

    /// <summary>Returns the pairs with the opinions added, in the same order.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="threads">How many are asked about at once, or -1 for one a processor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ImmutableArray<JudgedPair>> AskAsync(IReadOnlyList<JudgedPair> pairs, int threads, CancellationToken cancellationToken)
    {
        JudgedPair[] asked = [.. pairs];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, asked.Length, options, async (i, token) => asked[i] = await AskAsync(asked[i], token).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. asked];
    }

    private async Task<JudgedPair> AskAsync(JudgedPair pair, CancellationToken cancellationToken)
    {
        if (pair.Verdict.Relation is FindingRelation.Copy or FindingRelation.Update) return pair;
        OpinionQuestion question = new(SentenceOf(pair.A), SentenceOf(pair.B), pair.Verdict.Relation, pair.Verdict.Kind);
        if (!_remembered.TryGetValue(question, out MatchWeight? weight))
        {
            weight = await WeighAsync(question, cancellationToken).ConfigureAwait(false);
            if (_remembered.Count < MostRemembered) _remembered.TryAdd(question, weight);
        }

        return pair with { Verdict = pair.Verdict with { Opinion = weight } };
    }

    private async Task<MatchWeight> WeighAsync(OpinionQuestion question, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            // An opinion that does not heed its token is left behind.
            Opinion? given = await opinion.JudgeAsync(question, limit.Token).AsTask().WaitAsync(limit.Token).ConfigureAwait(false);
            return given is { } found ? Weigh(question, found) : Nothing("no opinion");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Nothing("no answer in time");
        }
#pragma warning disable CA1031 // Whatever goes wrong in it, a second opinion that fails is none, and the waterfall says so.
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Nothing($"failed: {error.GetType().Name}");
        }
#pragma warning restore CA1031
    }

    private MatchWeight Weigh(OpinionQuestion question, Opinion given)
    {
        bool isConflict = question.Relation is FindingRelation.Contradiction or FindingRelation.Dispute;
        double probability = isConflict ? given.Contradiction : given.Agreement;
        double bits = Math.Clamp(Math.Log2(probability / (1 - probability)), -MostBits, MostBits);
        return new MatchWeight(Field, bits >= 0 ? "agrees" : "disagrees", bits);
    }

    private MatchWeight Nothing(string level) => new(Field, level, 0);

    private string Field => $"second opinion: {opinion.Name}";

    private static string SentenceOf(ClaimProfile claim) => claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text).ToString();
}
