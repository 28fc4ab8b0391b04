using System.Collections.Immutable;
using System.Text.Json;
using ReliabilityKit;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Sources.Truth;

namespace NewsroomDesk;

/// <summary>Checks the articles of one request. Everything in it may have been made to do harm.</summary>
internal sealed class CheckEndpoint(ReliabilityOptions options, ArticleReader reader, ILogger<ReliabilityChecker> logger)
{
    public async Task<IResult> CheckAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "the articles have to come as application/json");
        (CheckRequest? request, IResult? refusal) = await ReadAsync(context);
        return refusal ?? Results.Json(await CheckAsync(request!, context.RequestAborted), DeskJson.Default.CheckAnswer);
    }

    private static async Task<(CheckRequest? Request, IResult? Refusal)> ReadAsync(HttpContext context)
    {
        try
        {
            CheckRequest? request = await context.Request.ReadFromJsonAsync(DeskJson.Default.CheckRequest, context.RequestAborted);
            return (request, Refusal(request) is { } reason ? Refuse(StatusCodes.Status400BadRequest, reason) : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (null, Refuse(StatusCodes.Status400BadRequest, "the request is not the JSON that this page sends"));
        }
        catch (BadHttpRequestException exception)
        {
            return (null, Refuse(exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? $"the articles have more than {DeskLimits.RequestBytes / (1024 * 1024)} MB together"
                : "the request could not be read"));
        }
    }

    private static string? Refusal(CheckRequest? request)
    {
        if (request?.Articles is not { } articles || articles.Contains(null)) return "there are no articles in the request";
        if (articles.Length > DeskLimits.Articles) return $"there are {articles.Length} articles; at most {DeskLimits.Articles} are checked at once";
        if (request.Ratings?.Length > DeskLimits.Ratings) return $"there are ratings of more than {DeskLimits.Ratings} sources";
        return null;
    }

    private async Task<CheckAnswer> CheckAsync(CheckRequest request, CancellationToken cancellation)
    {
        List<string> leftOut = [];
        List<Document> documents = reader.Read(request.Articles!, leftOut);
        ReliabilityChecker checker = new(options with { SourcePriors = Priors(request.Ratings ?? []) }, logger);
        CheckReport report = await checker.CheckAsync(documents, cancellationToken: cancellation);
        return CheckAnswer.Of(report, leftOut);
    }

    private static ImmutableArray<SourcePrior> Priors(SourceAnswers[] ratings) =>
    [
        .. ratings
            .Where(rating => rating is { Source.Length: > 0 and <= DeskLimits.FieldCharacters, Answers: not null })
            .Select(rating => new SourceChecklist(rating.Source!, rating.Answers!.ToImmutableDictionary()).ToPrior()),
    ];

    private static IResult Refuse(int status, string reason) => Results.Text(reason, "text/plain; charset=utf-8", statusCode: status);
}
