using ReliabilityKit.Documents.Input;

namespace ReliabilityKit.Documents;

/// <summary>Reads texts, web pages, JSON and JSON Lines files, and folders of them.</summary>
/// <remarks>
/// <para>
/// A <c>.jsonl</c> file has one object a line: <c>{"id","source","title","published","url","text"}</c>, with <c>"html"</c>, or a
/// <c>"path"</c> relative to the file, instead of <c>"text"</c>. A <c>.json</c> file holds one such object or an array of them. <c>.html</c>
/// and <c>.htm</c> are web pages, <c>.rss</c>, <c>.atom</c> and <c>.xml</c> are feeds, any other file is plain text. A folder is read as its
/// <c>articles.jsonl</c> if there is one, else as every file of these kinds and every <c>.txt</c> in it, in ordinal order of their names.
/// </para>
/// <para>
/// An object with a <c>uri</c> and none of our names for a text is a news item in ninjs (IPTC). Of several versions of one item, in ninjs or in feeds,
/// the latest is read and the others are listed; an item that its provider withheld or cancelled, or that is under an embargo, is left out.
/// </para>
/// <para>
/// Nothing in the input throws and nothing is passed over in silence: whatever could not be read as it stood is an <see cref="Omission"/>.
/// Files are UTF-8, UTF-16, UTF-32 with a byte order mark, or, where they cannot be UTF-8, in the encoding that a page or feed names, else in
/// Windows-1252. Surrogates without a partner, which
/// JSON can spell, become U+FFFD, one code unit for one. A document without an id takes the name of its file, and an id that is taken gets
/// a number.
/// </para>
/// <para>Instances are immutable and can be shared between threads if their page reader can.</para>
/// </remarks>
public sealed class DocumentReader
{
    private readonly DocumentReaderOptions options;
    private readonly IPageReader? pages;

    /// <summary>Creates a reader.</summary>
    /// <param name="pages">Reads web pages; without it they are left out, and listed.</param>
    /// <param name="options">The limits, or <see langword="null"/> for those of a new <see cref="DocumentReaderOptions"/>.</param>
    public DocumentReader(IPageReader? pages = null, DocumentReaderOptions? options = null)
    {
        this.pages = pages;
        this.options = options ?? new DocumentReaderOptions();
    }

    /// <summary>Reads files and folders.</summary>
    /// <param name="paths">The files and folders, read in this order; one that is named twice is read once, and that is listed.</param>
    /// <param name="cancellationToken">Ends the reading between two documents.</param>
    /// <returns>The documents and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DocumentSet Read(IEnumerable<string> paths, CancellationToken cancellationToken = default) => Read(paths, null, cancellationToken);

    /// <summary>Reads files, folders and a stream.</summary>
    /// <param name="paths">The files and folders, as for <see cref="Read(IEnumerable{string}, CancellationToken)"/>; <c>-</c> stands for the stream.</param>
    /// <param name="standardInput">JSON Lines in UTF-8, read to the end; <see langword="null"/> where <c>-</c> is a file like any other.</param>
    /// <param name="cancellationToken">Ends the reading between two documents.</param>
    /// <returns>The documents and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public DocumentSet Read(IEnumerable<string> paths, Stream? standardInput, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var collector = new DocumentCollector();
        Read(paths, standardInput, collector, cancellationToken);
        return collector.ToSet();
    }

    /// <summary>Reads files, folders and a stream, and hands over each document as soon as it is read: for input that is larger than the memory.</summary>
    /// <param name="paths">The files and folders, as for <see cref="Read(IEnumerable{string}, CancellationToken)"/>; <c>-</c> stands for the stream.</param>
    /// <param name="leftOut">Is told of everything that could not be read as it stood, from the thread that reads.</param>
    /// <param name="standardInput">JSON Lines in UTF-8, read to the end; <see langword="null"/> where <c>-</c> is a file like any other.</param>
    /// <param name="cancellationToken">Ends the reading between two documents.</param>
    /// <returns>The documents in the order of the input; items of feeds and of ninjs come last, because a later version may replace each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them, or <paramref name="leftOut"/>, is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public IAsyncEnumerable<Document> ReadAsync(
        IEnumerable<string> paths, Action<Omission> leftOut, Stream? standardInput = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(leftOut);
        return DocumentStream.Run(
            (passOn, cancellation) => Read(paths, standardInput, new DocumentCollector(passOn, leftOut), cancellation), cancellationToken);
    }

    private void Read(IEnumerable<string> paths, Stream? standardInput, DocumentCollector collector, CancellationToken cancellationToken)
    {
        var files = new InputFiles(options, new DocumentFactory(options, pages, collector), collector, cancellationToken);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            ArgumentNullException.ThrowIfNull(path, nameof(paths));
            if (path == "-" && standardInput is not null)
            {
                files.ReadJsonLines(standardInput, "standard input");
                continue;
            }

            foreach (InputFile file in Expand(path, collector))
                if (seen.Add(Path.GetFullPath(file.Path)))
                    files.Read(file.Path, file.Failure);
                else
                    collector.Omit(new InputPlace(file.Path), OmissionKind.Detail, "is named more than once; it was read once");
        }

        files.Finish();
    }

    /// <summary>Returns the files that a path stands for, each with what is lost if it cannot be opened.</summary>
    private static List<InputFile> Expand(string path, DocumentCollector collector)
    {
        if (File.Exists(path))
            return [new InputFile(path, OmissionKind.Path)];
        if (!Directory.Exists(path))
            return Fail(path, collector, "does not exist");
        string list = Path.Combine(path, "articles.jsonl");
        if (File.Exists(list))
            return [new InputFile(list, OmissionKind.Path)];
        try
        {
            string[] files = [.. Directory.EnumerateFiles(path).Where(InputFiles.IsInput)];
            Array.Sort(files, StringComparer.Ordinal);
            return files.Length > 0
                ? [.. files.Select(file => new InputFile(file, OmissionKind.Document))]
                : Fail(path, collector, "is a folder without articles.jsonl and without any .txt, .html, .htm, .json, .jsonl, .rss, .atom or .xml file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(path, collector, "cannot be listed: " + e.Message.ReplaceLineEndings(" "));
        }
    }

    private static List<InputFile> Fail(string path, DocumentCollector collector, string reason)
    {
        collector.Omit(new InputPlace(path), OmissionKind.Path, reason);
        return [];
    }

    /// <param name="Path">The file.</param>
    /// <param name="Failure">What is left out when it cannot be opened.</param>
    private sealed record InputFile(string Path, OmissionKind Failure);
}
