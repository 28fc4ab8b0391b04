using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ReliabilityKit.Documents;

namespace NewsroomDesk;

/// <summary>Makes documents of what the page sends, and says which articles cannot be read.</summary>
internal sealed class ArticleReader(IPageReader pages)
{
    /// <param name="articles">What was sent.</param>
    /// <param name="leftOut">Receives a line for each article, or part of one, that could not be read.</param>
    public List<Document> Read(Article[] articles, List<string> leftOut)
    {
        List<Document> documents = [];
        foreach (Article article in articles)
        {
            if (TryRead(article, out Document? document, out string? reason))
                documents.Add(Describe(document, article, leftOut));
            else
                leftOut.Add($"{Name(article)}: {reason}");
        }

        return documents;
    }

    private bool TryRead(Article article, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out string? reason)
    {
        document = null;
        reason = Refusal(article);
        if (reason is not null)
            return false;
        if (article.Html is { } html)
            return pages.TryRead(article.Id!, html, out document, out reason) && HasText(document, out reason);
        document = new Document(article.Id!, article.Text!);
        return true;
    }

    private static string? Refusal(Article article)
    {
        string?[] fields = [article.Id, article.Source, article.Title, article.Published, article.Url];
        if (string.IsNullOrWhiteSpace(article.Id)) return "has no id";
        if (fields.Any(field => field?.Length > DeskLimits.FieldCharacters)) return $"has a field of more than {DeskLimits.FieldCharacters} characters";
        return article.Html is null && string.IsNullOrWhiteSpace(article.Text) ? "holds no text" : null;
    }

    private static bool HasText(Document document, [NotNullWhen(false)] out string? reason)
    {
        reason = string.IsNullOrWhiteSpace(document.Text) ? "is a page without visible text" : null;
        return reason is null;
    }

    // What the editor typed goes before what the page says of itself.
    private static Document Describe(Document document, Article article, List<string> leftOut) => document with
    {
        Source = Given(article.Source) ?? document.Source,
        Title = Given(article.Title) ?? document.Title,
        Url = Given(article.Url) ?? document.Url,
        Published = PublishedOf(article, leftOut) ?? document.Published ?? PublicationTime.Find(document.Text),
    };

    private static OffsetDateTime? PublishedOf(Article article, List<string> leftOut)
    {
        if (Given(article.Published) is not { } given)
            return null;
        if (PublicationTime.TryParse(given, out OffsetDateTime time))
            return time;
        leftOut.Add($"{Name(article)}: \"{given}\" is no time of publication, such as 2031-05-05 or 2031-05-05T09:00+02:00");
        return null;
    }

    private static string? Given(string? field) => string.IsNullOrWhiteSpace(field) ? null : field.Trim();

    private static string Name(Article article)
    {
        string name = Given(article.Title) ?? Given(article.Source) ?? Given(article.Id) ?? "an article";
        return name.Length > 80 ? string.Concat(name.AsSpan(0, 80), "…") : name;
    }
}
