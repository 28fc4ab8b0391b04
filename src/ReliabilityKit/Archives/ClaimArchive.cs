using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;

namespace ReliabilityKit.Archives;

/// <summary>The claims of very many documents, against which another document, or all of them, can be checked.</summary>
/// <remarks>
/// <para>A pair of claims is judged as <see cref="ReliabilityChecker"/> judges it. Which pairs are judged is found through an index that looks at a
/// bounded number of claims for each claim; <see cref="ArchiveAnswer"/> says what was left out.</para>
/// <para>Documents are added one by one, and nothing is rebuilt. Answers depend on the documents that are there, not on the order in which they came
/// nor on the number of threads. A claim takes less than a kilobyte.</para>
/// <para>Safe to use from many threads at once.</para>
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "The lock holds what has to be disposed of only while threads wait for it.")]
public sealed class ClaimArchive
{
    /// <summary>So many documents are checked ahead of the one whose answer is taken, so that no thread waits for another.</summary>
    private const int Ahead = 64;

    private readonly ArchiveOptions _options;
    private readonly ArchiveStore _store = new();
    private readonly ArchiveExaminer _examiner;
    private readonly ReaderWriterLockSlim _gate = new();

    /// <summary>Creates an empty archive.</summary>
    /// <param name="options">How it works; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public ClaimArchive(ArchiveOptions? options = null)
    {
        _options = options ?? new ArchiveOptions();
        ArgumentNullException.ThrowIfNull(_options.Weights, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MinimumConfidence, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MinimumConfidence, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxDegreeOfParallelism, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.CandidatesPerClaim, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.EntriesPerClaim, nameof(options));
        _examiner = new ArchiveExaminer(_store, _options);
    }

    /// <summary>Gets the number of documents.</summary>
    public int DocumentCount => Reading(() => _store.Count);

    /// <summary>Gets the number of claims.</summary>
    public int ClaimCount => Reading(() => _store.Index.ClaimCount);

    /// <summary>Gets the number of bytes that index and packed documents take up.</summary>
    public long Bytes => Reading(() => _store.Bytes);

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document with its claims.</param>
    /// <returns>Whether it was added: <see langword="false"/> when one with its id is there already.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public bool Add(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Add(DocumentProfile.Of(document));
    }

    /// <summary>Adds claims that come from elsewhere than the parser.</summary>
    /// <param name="document">The document that makes the claims.</param>
    /// <param name="claims">The claims, in the order of its text.</param>
    /// <returns>Whether they were added: <see langword="false"/> when a document with the id is there already.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A claim is of another document.</exception>
    public bool Add(Document document, ImmutableArray<Claim> claims) => Add(ProfileOf(document, claims));

    /// <summary>Holds a document against all others in the archive. It need not be in the archive, and is not added.</summary>
    /// <param name="document">The document with its claims.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>How its claims stand to those of the archive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ArchiveAnswer Ask(ParsedDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Ask(DocumentProfile.Of(document), cancellationToken);
    }

    /// <summary>Holds claims that come from elsewhere than the parser against the archive.</summary>
    /// <param name="document">The document that makes the claims.</param>
    /// <param name="claims">The claims, in the order of its text.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>How they stand to the claims of the archive.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A claim is of another document.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ArchiveAnswer Ask(Document document, ImmutableArray<Claim> claims, CancellationToken cancellationToken = default) =>
        Ask(ProfileOf(document, claims), cancellationToken);

    /// <summary>
    /// Checks all documents against each other: each against those published before it and, as a check of a few documents does, against itself.
    /// Documents that are added meanwhile are left out.
    /// </summary>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>One answer a document, from the first published on; worked out while they are read, and not kept.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public IEnumerable<ArchiveAnswer> CrossCheck(CancellationToken cancellationToken = default)
    {
        DocumentOrder order = Reading(_store.Order);
        int threads = _options.MaxDegreeOfParallelism == 0 ? Environment.ProcessorCount : _options.MaxDegreeOfParallelism;
        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Queue<Task<ArchiveAnswer>> ahead = [];
        try
        {
            foreach (int document in order.Documents)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ahead.Enqueue(Task.Factory.StartNew(() => Check(document, order, stop.Token), CancellationToken.None, TaskCreationOptions.None, workers));
                if (ahead.Count > Ahead) yield return ahead.Dequeue().GetAwaiter().GetResult();
            }

            while (ahead.TryDequeue(out Task<ArchiveAnswer>? last)) yield return last.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WhenAll(ahead).ContinueWith(static done => done.Exception, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    /// <summary>Learns what the levels of comparison weigh from the claims of this archive.</summary>
    /// <remarks>
    /// Needs hundreds of documents that tell of the same events; where a level is seldom met its weight stays near <see cref="ComparisonWeights.Default"/>.
    /// The same documents give the same weights. What is learned takes effect where it is handed to: see <see cref="ArchiveOptions.Weights"/>.
    /// </remarks>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public ComparisonWeights LearnWeights(CancellationToken cancellationToken = default) =>
        Reading(() => new ArchiveLearner(_store, _options).Learn(cancellationToken));

    private static DocumentProfile ProfileOf(Document document, ImmutableArray<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (claims.IsDefault) throw new ArgumentNullException(nameof(claims));
        foreach (Claim claim in claims)
        {
            if (!ReferenceEquals(claim.Document, document)) throw new ArgumentException("A claim is of another document.", nameof(claims));
        }

        return new DocumentProfile(document, claims, []);
    }

    private bool Add(DocumentProfile document)
    {
        byte[] packed = ArchiveStore.Pack(document);
        _gate.EnterWriteLock();
        try
        {
            return _store.Add(document, packed);
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    private ArchiveAnswer Ask(DocumentProfile document, CancellationToken cancellationToken) =>
        Reading(() => _examiner.Ask(document, cancellationToken));

    private ArchiveAnswer Check(int document, DocumentOrder order, CancellationToken cancellationToken) =>
        Reading(() => _examiner.Check(document, order, cancellationToken));

    private T Reading<T>(Func<T> read)
    {
        _gate.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }
}
