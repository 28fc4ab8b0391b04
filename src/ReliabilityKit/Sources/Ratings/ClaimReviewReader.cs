using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Reads verdicts of fact checkers as schema.org <c>ClaimReview</c> in JSON-LD: one, an array, or a <c>@graph</c>.</summary>
public static class ClaimReviewReader
{
    /// <summary>Reads verdicts.</summary>
    /// <param name="stream">JSON in UTF-8; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the reviews that were left out, and why.</param>
    /// <returns>The verdicts, in the order of the file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">It is no JSON.</exception>
    public static ImmutableArray<KnownVerdict> Read(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            using var json = JsonDocument.Parse(stream);
            ImmutableArray<KnownVerdict>.Builder verdicts = ImmutableArray.CreateBuilder<KnownVerdict>();
            ImmutableArray<Omission>.Builder left = ImmutableArray.CreateBuilder<Omission>();
            int number = 0;
            foreach (JsonElement review in Reviews(json.RootElement))
            {
                number++;
                if (ReadReview(review, out string fault) is { } verdict) verdicts.Add(verdict);
                else left.Add(new Omission(name, null, $"review {number}: {fault}"));
            }

            omissions = left.ToImmutable();
            return verdicts.ToImmutable();
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not JSON: line {exception.LineNumber + 1}", exception);
        }
    }

    private static IEnumerable<JsonElement> Reviews(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(Reviews);
        if (element.ValueKind != JsonValueKind.Object) return [];
        if (element.TryGetProperty("@graph", out JsonElement graph)) return Reviews(graph);
        return Text(element, "@type") == "ClaimReview" ? [element] : [];
    }

    private static KnownVerdict? ReadReview(JsonElement review, out string fault)
    {
        JsonElement item = Member(review, "itemReviewed");
        string? source = Text(Member(item, "author"), "name") ?? Text(Member(Member(item, "itemReviewed"), "author"), "name");
        double? rating = Rating(Member(review, "reviewRating"));
        fault = source is null ? "it does not say who made the claim" : rating is null ? "it has no rating on a scale" : "";
        if (source is null || rating is null) return null;
        LocalDate? day = Day(Text(item, "datePublished")) ?? Day(Text(review, "datePublished"));
        return new KnownVerdict(source, Text(review, "claimReviewed") ?? "", rating.Value, day, Topics(review), Text(review, "url"));
    }

    /// <summary>The rating between the ends of its scale; schema.org takes 1 for the worst and 5 for the best where they are not given.</summary>
    private static double? Rating(JsonElement rating)
    {
        double worst = Number(rating, "worstRating") ?? 1;
        double best = Number(rating, "bestRating") ?? 5;
        // Many checkers write -1 or 0 for what cannot be rated.
        return Number(rating, "ratingValue") is { } value && best > worst && value >= worst && value <= best ? (value - worst) / (best - worst) : null;
    }

    private static ImmutableArray<string> Topics(JsonElement review)
    {
        JsonElement about = Member(review, "about");
        JsonElement[] topics = about.ValueKind == JsonValueKind.Array ? [.. about.EnumerateArray()] : [about];
        string[] names = [.. topics.Select(topic => topic.ValueKind == JsonValueKind.String ? topic.GetString() : Text(topic, "name")).OfType<string>()];
        return [.. names, .. (Text(review, "keywords") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }

    private static LocalDate? Day(string? text) =>
        text is { Length: >= 10 } && LocalDatePattern.Iso.Parse(text[..10]).TryGetValue(default, out LocalDate day) ? day : null;

    private static JsonElement Member(JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.Array) element = element.EnumerateArray().FirstOrDefault();
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : default;
    }

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString()!.Trim() : null;

    private static double? Number(JsonElement element, string name)
    {
        JsonElement number = Member(element, name);
        string? text = number.ValueKind switch
        {
            JsonValueKind.Number => number.GetRawText(),
            JsonValueKind.String => number.GetString(),
            _ => null,
        };
        return double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : null;
    }
}
