using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests.Findings;

/// <summary>Real articles and interviews of the measuring data, each on a matter of its own.</summary>
internal static class UnrelatedNews
{
    /// <summary>Returns all of them.</summary>
    public static IEnumerable<Document> All() => [.. Meantime(), .. Treebank("gum-train.conllu.gz"), .. Treebank("gum-dev.conllu.gz")];

    private static string PathOf(params string[] parts) => Path.Combine([Repository.Shared!, "data", .. parts]);

    private static IEnumerable<Document> Meantime()
    {
        foreach (string line in File.ReadLines(PathOf("dates", "meantime-dev.jsonl")))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement article = json.RootElement;
            LocalDate day = LocalDatePattern.Iso.Parse(article.GetProperty("reference").GetString()![..10]).Value;
            yield return new Document($"meantime-{article.GetProperty("id").GetString()}", article.GetProperty("text").GetString()!)
            {
                Published = day.At(LocalTime.Noon).WithOffset(Offset.Zero),
            };
        }
    }

    /// <summary>The news and the interviews, put together from their sentences.</summary>
    private static IEnumerable<Document> Treebank(string file)
    {
        const string DocumentMark = "# newdoc id = ";
        const string ParagraphMark = "# newpar";
        const string TextMark = "# text = ";
        string? id = null;
        StringBuilder text = new();
        using StreamReader lines = new(new GZipStream(File.OpenRead(PathOf("treebank", file)), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(DocumentMark, StringComparison.Ordinal))
            {
                if (IsNews(id)) yield return new Document(id!, text.ToString());
                id = line[DocumentMark.Length..];
                text.Clear();
            }
            else if (line.StartsWith(ParagraphMark, StringComparison.Ordinal)) text.Append("\n\n");
            else if (line.StartsWith(TextMark, StringComparison.Ordinal)) text.Append(line.AsSpan(TextMark.Length)).Append(' ');
        }

        if (IsNews(id)) yield return new Document(id!, text.ToString());
    }

    private static bool IsNews(string? id) => id is not null && (id.StartsWith("GUM_news_", StringComparison.Ordinal) || id.StartsWith("GUM_interview_", StringComparison.Ordinal));
}
