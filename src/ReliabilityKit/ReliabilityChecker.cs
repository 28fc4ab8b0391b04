using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Opinions;
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
    private readonly ReliabilityOptions _options;
    private readonly ClaimParser _parser;
    private readonly OpinionPanel? _panel;

    /// <summary>Creates a checker.</summary>
    /// <param name="options">How it works; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException">The weights are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public ReliabilityChecker(ReliabilityOptions? options = null)
    {
        _options = options ?? new ReliabilityOptions();
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
    /// <exception cref="InvalidOperationException">The options name a second opinion, which only <see cref="CheckAsync"/> can wait for.</exception>
    public CheckReport Check(
        IEnumerable<Document> documents, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        if (_panel is not null) throw new InvalidOperationException("a second opinion is waited for: call CheckAsync");
        (List<Document> accepted, ImmutableArray<Omission> omissions) = Sort(documents);
        ImmutableArray<ParsedDocument> parsed = Parse(accepted, progress, cancellationToken);
        CrossExaminer examiner = CreateExaminer();
        ImmutableArray<Finding> findings = examiner.Report(Judge(examiner, parsed, progress, cancellationToken));
        return Report(parsed, findings, [.. omissions, .. examiner.Omissions]);
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
        (List<Document> accepted, ImmutableArray<Omission> omissions) = Sort(documents);
        return await Task.Run(() => ExamineAsync(accepted, omissions, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<CheckReport> ExamineAsync(
        List<Document> accepted, ImmutableArray<Omission> omissions, IProgress<CheckProgress>? progress, CancellationToken cancellationToken)
    {
        ImmutableArray<ParsedDocument> parsed = Parse(accepted, progress, cancellationToken);
        CrossExaminer examiner = CreateExaminer();
        IReadOnlyList<JudgedPair> judged = Judge(examiner, parsed, progress, cancellationToken);
        if (_panel is not null) judged = await _panel.AskAsync(judged, Threads, cancellationToken).ConfigureAwait(false);
        return Report(parsed, examiner.Report(judged), [.. omissions, .. examiner.Omissions]);
    }

    private CrossExaminer CreateExaminer() =>
        new(_options.MinimumConfidence, Threads, _options.Weights, _panel is null ? 0 : OpinionPanel.MostBits);

    private static List<JudgedPair> Judge(
        CrossExaminer examiner, ImmutableArray<ParsedDocument> parsed, IProgress<CheckProgress>? progress, CancellationToken cancellationToken)
    {
        ProgressCounter compared = new(progress, "compare", parsed.Length);
        return examiner.Judge([.. parsed.Select(document => DocumentProfile.Of(document))], compared, cancellationToken);
    }

    private CheckReport Report(ImmutableArray<ParsedDocument> parsed, ImmutableArray<Finding> findings, ImmutableArray<Omission> omissions)
    {
        ImmutableArray<Document> read = [.. parsed.Select(document => document.Document)];
        ImmutableArray<Claim> claims = [.. parsed.SelectMany(document => document.Claims)];
        (ImmutableArray<SourceRating> sources, ImmutableArray<ContestedFact> facts) = SourceRater.Rate(read, claims, findings, _options);
        return new CheckReport
        {
            Documents = read,
            Claims = claims,
            Findings = findings,
            Sources = sources,
            ContestedFacts = facts,
            Omissions = omissions,
        };
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The document with its passages, sentences and claims.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public ParsedDocument Parse(Document document) => _parser.Parse(document);

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

    private (List<Document>, ImmutableArray<Omission>) Sort(IEnumerable<Document> documents)
    {
        List<Document> accepted = [];
        ImmutableArray<Omission>.Builder omissions = ImmutableArray.CreateBuilder<Omission>();
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (Document document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
            if (!ids.Add(document.Id)) omissions.Add(new Omission(document.Id, null, "another document has this id; ids have to differ"));
            else if (document.Text.Length > _options.MaximumDocumentLength) omissions.Add(new Omission(document.Id, null, TooLong(document)));
            else accepted.Add(document);
        }

        return (accepted, omissions.ToImmutable());
    }

    private string TooLong(Document document) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"the text has {document.Text.Length} characters; at most {_options.MaximumDocumentLength} are read");

    private ImmutableArray<ParsedDocument> Parse(List<Document> documents, IProgress<CheckProgress>? progress, CancellationToken cancellationToken)
    {
        ParsedDocument[] parsed = new ParsedDocument[documents.Count];
        ProgressCounter done = new(progress, "parse", documents.Count);
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Threads, CancellationToken = cancellationToken };
        Parallel.For(0, documents.Count, parallel, i =>
        {
            parsed[i] = _parser.Parse(documents[i], cancellationToken);
            done.Advance();
        });
        return [.. parsed];
    }
}
