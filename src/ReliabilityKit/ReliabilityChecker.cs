using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Findings.Opinions;
using ReliabilityKit.Language;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit;

/// <summary>Checks news against news: reads the claims of documents and says which contradict each other and which agree.</summary>
/// <remarks>
/// <para>Immutable and safe to use from many threads at once. The same documents give the same report, byte for byte, at any number of threads.</para>
/// <para>The language model is loaded when the first document is read, which takes a moment; after that a document takes milliseconds.</para>
/// </remarks>
public sealed class ReliabilityChecker
{
    // As many as come one by one are thought to be.
    private const int ManyDocuments = 4096;

    private readonly ReliabilityOptions _options;
    private readonly ClaimParser _parser;
    private readonly OpinionPanel? _panel;
    private readonly ILogger _logger;

    /// <summary>Creates a checker.</summary>
    /// <param name="options">How it works; <see langword="null"/> for the defaults.</param>
    /// <param name="logger">
    /// Is told of each check that is done and, as a warning, of each document that was left out; <see langword="null"/> for no log. No text is logged.
    /// </param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public ReliabilityChecker(ReliabilityOptions? options = null, ILogger<ReliabilityChecker>? logger = null)
    {
        _options = options ?? new ReliabilityOptions();
        _logger = logger ?? NullLogger<ReliabilityChecker>.Instance;
        _parser = ClaimParser.English;
        ArgumentNullException.ThrowIfNull(_options.Weights, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.MinimumConfidence, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.MinimumConfidence, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(_options.MaxDegreeOfParallelism, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_options.MaximumDocumentLength, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.SecondOpinionTimeout, TimeSpan.Zero, nameof(options));
        if (_options.SecondOpinion is { } opinion) _panel = new OpinionPanel(opinion, _options.SecondOpinionTimeout);
    }

    private int Threads => _options.MaxDegreeOfParallelism == 0 ? -1 : _options.MaxDegreeOfParallelism;

    /// <summary>Reads documents and compares what they say.</summary>
    /// <param name="documents">The documents. Of several with one id the first is read, and the others are listed as left out.</param>
    /// <param name="progress">Is told after each document of each stage; may be called from several threads.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The claims, and how they stand to each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    /// <exception cref="InvalidOperationException">The options name a second opinion, which only <see cref="CheckAsync(IEnumerable{Document}, IProgress{CheckProgress}?, CancellationToken)"/> can wait for.</exception>
    public CheckReport Check(
        IEnumerable<Document> documents, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (_panel is not null) throw new InvalidOperationException("a second opinion is waited for: call CheckAsync");
        long start = Stopwatch.GetTimestamp();
        DocumentIntake intake = Sort(documents);
        WorkLimit limit = new(cancellationToken);
        ImmutableArray<ParsedDocument> parsed = Parse(intake.Accepted, progress, limit);
        CrossExaminer examiner = CreateExaminer();
        Examination examination = Judge(examiner, parsed, progress, limit, limit);
        return Report(parsed, examiner.Report(examination.Pairs), examination.Summary, [.. intake.Omissions, .. examiner.Omissions], start);
    }

    /// <summary>Reads documents and compares what they say until it is asked to stop, and keeps what is done by then.</summary>
    /// <remarks>
    /// What was read before is compared for a moment more, under half a second, in the order of ids. Documents that were not read, or not compared, are
    /// listed among what was left out. Sources of a stopped check are not rated: a rating by part of the evidence would mislead.
    /// </remarks>
    /// <param name="documents">The documents. Of several with one id the first is read, and the others are listed as left out.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <param name="progress">Is told after each document of each stage; may be called from several threads.</param>
    /// <returns>The report of the whole check, or, with <see cref="CheckReport.Interruption"/>, of what was done.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="InvalidOperationException">The options name a second opinion, which only <see cref="CheckAsync(IEnumerable{Document}, IProgress{CheckProgress}?, CancellationToken)"/> can wait for.</exception>
    public CheckReport CheckUntil(IEnumerable<Document> documents, CancellationToken stop, IProgress<CheckProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (_panel is not null) throw new InvalidOperationException("a second opinion is waited for: call CheckAsync");
        long start = Stopwatch.GetTimestamp();
        DocumentIntake intake = Sort(documents);
        using StopWindow window = new(stop);
        ImmutableArray<ParsedDocument> parsed = Parse(intake.Accepted, progress, new WorkLimit(stop, Keeps: true));
        CrossExaminer examiner = CreateExaminer();
        Examination examination = Judge(examiner, parsed, progress, window.Preparing, window.Comparing);
        Unfinished unfinished = new(intake.Accepted, parsed, examination.Compared);
        ImmutableArray<Omission> omissions = [.. intake.Omissions, .. examiner.Omissions, .. unfinished.Omissions];
        return Report(parsed, examiner.Report(examination.Pairs), examination.Summary, omissions, start, unfinished.Interruption);
    }

    /// <summary>Reads documents, compares what they say, and asks the second opinion of the options about what was found or nearly found.</summary>
    /// <param name="documents">The documents. Of several with one id the first is read, and the others are listed as left out.</param>
    /// <param name="progress">Is told after each document of each stage; may be called from several threads.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The claims, and how they stand to each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task<CheckReport> CheckAsync(
        IEnumerable<Document> documents, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        long start = Stopwatch.GetTimestamp();
        DocumentIntake intake = Sort(documents);
        return await Task.Run(
            () => ExamineAsync(Parse(intake.Accepted, progress, new WorkLimit(cancellationToken)), intake.Omissions, start, progress, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads documents as they arrive, such as those of <see cref="DocumentReader.ReadAsync"/>, and then compares what they say, as
    /// <see cref="CheckAsync(IEnumerable{Document}, IProgress{CheckProgress}?, CancellationToken)"/> does.
    /// </summary>
    /// <param name="documents">The documents. Of several with one id the first is read, and the others are listed as left out.</param>
    /// <param name="progress">Is told after each document of each stage. While documents arrive, the total is the number of those that have.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>The claims, and how they stand to each other; the same as if all documents had been there at once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task<CheckReport> CheckAsync(
        IAsyncEnumerable<Document> documents, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        long start = Stopwatch.GetTimestamp();
        DocumentIntake intake = new(_options);
        ImmutableArray<ParsedDocument>.Builder parsed = ImmutableArray.CreateBuilder<ParsedDocument>();
        await foreach (ParsedDocument document in Parse(intake.Filter(documents, cancellationToken), new SentenceMemory(ManyDocuments), cancellationToken).ConfigureAwait(false))
        {
            parsed.Add(document);
            progress?.Report(new CheckProgress("parse", parsed.Count, Math.Max(parsed.Count, intake.Accepted.Count)));
        }

        return await Task.Run(
            () => ExamineAsync(parsed.ToImmutable(), intake.Omissions, start, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CheckReport> ExamineAsync(
        ImmutableArray<ParsedDocument> parsed, ImmutableArray<Omission> omissions, long start, IProgress<CheckProgress>? progress, CancellationToken cancellationToken)
    {
        CrossExaminer examiner = CreateExaminer();
        WorkLimit limit = new(cancellationToken);
        Examination examination = Judge(examiner, parsed, progress, limit, limit);
        IReadOnlyList<JudgedPair> judged = examination.Pairs;
        if (_panel is not null) judged = await _panel.AskAsync(judged, Threads, cancellationToken).ConfigureAwait(false);
        return Report(parsed, examiner.Report(judged), examination.Summary, [.. omissions, .. examiner.Omissions], start);
    }

    private CrossExaminer CreateExaminer() =>
        new(_options.MinimumConfidence, Threads, _options.Weights, _panel is null ? 0 : OpinionPanel.MostBits);

    private Examination Judge(
        CrossExaminer examiner, ImmutableArray<ParsedDocument> parsed, IProgress<CheckProgress>? progress, WorkLimit preparing, WorkLimit comparing)
    {
        DocumentProfile?[] profiles = new DocumentProfile?[parsed.Length];
        preparing.For(parsed.Length, Threads, i => profiles[i] = DocumentProfile.Of(parsed[i]));
        return examiner.Judge([.. profiles.OfType<DocumentProfile>()], new ProgressCounter(progress, "compare", parsed.Length), preparing, comparing);
    }

    private CheckReport Report(
        ImmutableArray<ParsedDocument> parsed, ImmutableArray<Finding> findings, ComparisonSummary comparisons, ImmutableArray<Omission> omissions, long start,
        CheckInterruption? interruption = null)
    {
        ImmutableArray<Document> read = [.. parsed.Select(document => document.Document)];
        ImmutableArray<Claim> claims = [.. parsed.SelectMany(document => document.Claims)];
        (ImmutableArray<SourceRating> sources, ImmutableArray<ContestedFact> facts) =
            interruption is null ? SourceRater.Rate(read, claims, findings, _options) : ([], []);
        CheckReport report = new()
        {
            Documents = read,
            Claims = claims,
            Findings = findings,
            Sources = sources,
            ContestedFacts = facts,
            Comparisons = comparisons,
            Omissions = omissions,
            Interruption = interruption,
        };
        CheckLog.Write(_logger, report, Stopwatch.GetElapsedTime(start));
        return report;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The document with its passages, sentences and claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ParsedDocument Parse(Document document) => _parser.Parse(document);

    /// <summary>Reads documents as they arrive, several at a time.</summary>
    /// <remarks>
    /// Keeps no more documents in memory than threads are at work on, so that a corpus of any size can flow through it, into a
    /// <see cref="Archives.ClaimArchive"/> for one.
    /// </remarks>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <returns>Each document with its passages, sentences and claims, in the order in which they came.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public IAsyncEnumerable<ParsedDocument> ParseAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Parse(documents, null, cancellationToken);
    }

    private IAsyncEnumerable<ParsedDocument> Parse(IAsyncEnumerable<Document> documents, SentenceMemory? memory, CancellationToken cancellationToken) =>
        ParsingStream.Run(documents, _parser, memory, Threads == -1 ? Environment.ProcessorCount : Threads, cancellationToken);

    /// <summary>Compares two texts, such as two sentences about the same event.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <returns>The strongest relation between any two of their claims.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public ComparisonResult Compare(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return TextComparer.Compare(Profile("a", a), Profile("b", b));
    }

    private DocumentProfile Profile(string id, string text) => DocumentProfile.Of(_parser.Parse(new Document(id, text)));

    private DocumentIntake Sort(IEnumerable<Document> documents)
    {
        DocumentIntake intake = new(_options);
        foreach (Document document in documents) intake.Accept(document);
        return intake;
    }

    private ImmutableArray<ParsedDocument> Parse(IReadOnlyList<Document> documents, IProgress<CheckProgress>? progress, WorkLimit limit)
    {
        ParsedDocument?[] parsed = new ParsedDocument?[documents.Count];
        ProgressCounter done = new(progress, "parse", documents.Count);
        SentenceMemory memory = new(documents.Count);
        limit.For(documents.Count, Threads, i =>
        {
            parsed[i] = _parser.Parse(documents[i], memory, limit.Token);
            done.Advance();
        });
        return [.. parsed.OfType<ParsedDocument>()];
    }
}
