using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReliabilityKit.Documents;
using ReliabilityKit.Html;
using ReliabilityKit.Language;

namespace ReliabilityKit.Benchmarks;

/// <summary>The sample corpus: news of ordinary length and style.</summary>
internal static partial class SampleCorpus
{
    /// <summary>The eight articles.</summary>
    public static ImmutableArray<Document> Documents { get; } =
        [.. Directory.GetDirectories(Folder()).Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>Their visible texts, one after the other.</summary>
    public static string Text { get; } = string.Join("\n\n", Documents.Select(document => document.Text));

    /// <summary>The number of words of <see cref="Text"/>, counted between spaces.</summary>
    public static int Words { get; } = Word().Count(Text);

    /// <summary>The sentences of <see cref="Text"/>, their words apart by single spaces.</summary>
    public static ImmutableArray<string> Sentences { get; } = [.. Split()];

    private static IEnumerable<string> Split()
    {
        AnnotatedText text = TextAnnotator.English.Annotate(Text);
        for (int i = 0; i < text.SentenceCount; i++)
        {
            (int first, int end) = (text.GetSentence(i).First, text.GetSentence(i).End);
            yield return string.Join(' ', Enumerable.Range(first, end - first).Select(token => text.FormOf(token).ToString()));
        }
    }

    // Articles of the two stories may go by the same id.
    private static IEnumerable<Document> Read(string story) =>
        from document in new DocumentReader(new HtmlDocumentReader()).Read([story]).Documents
        select new Document($"{Path.GetFileName(story)}/{document.Id}", document.Text)
        {
            Source = document.Source,
            Title = document.Title,
            Published = document.Published,
            Passages = document.Passages,
        };

    /// <summary>The folder of the working copy.</summary>
    public static string Root => Directory.GetParent(Folder())!.Parent!.FullName;

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string corpus = Path.Combine(folder.FullName, "samples", "corpus");
            if (Directory.Exists(corpus))
                return corpus;
        }

        throw new InvalidOperationException($"no samples/corpus above {AppContext.BaseDirectory}");
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();
}
