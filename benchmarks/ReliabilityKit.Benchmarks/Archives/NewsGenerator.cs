using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>
/// Makes articles with claims, without parsing: names and words as often as in news, stories that several sources follow at one time, reports of one
/// event with a value changed now and then. The same seed gives the same articles.
/// </summary>
/// <remarks>
/// Ranks are drawn from fixed frequencies, so that ever rarer names turn up as the corpus grows (H. S. Heaps, 1978): 100 thousand claims have 13 thousand
/// actors, 8 thousand nouns acted upon and 390 places, a million 66 thousand, 20 thousand and 1,450. The head stays as heavy at any size, heavier than
/// that of news: one person acts in 4% of all claims, one verb is in 9%, of some thousand verbs. The blocks of these grow with the corpus.
/// Forty stories run at a time, each told in 1 to 24 articles of the hundred a day: an event has as many reports in a large corpus as in a small one,
/// and the findings for a claim stay as many; what grows is the number of claims that look alike and are not.
/// </remarks>
internal static class NewsGenerator
{
    /// <summary>The number of claims of an article.</summary>
    public const int ClaimsPerArticle = 40;

    private const int StoriesAtATime = 40;
    private const int ArticlesPerDay = 100;
    private const int Sources = 60;

    /// <summary>Returns articles without end, from the first published on.</summary>
    public static IEnumerable<(Document Document, ImmutableArray<Claim> Claims)> Articles(int seed)
    {
        Random random = new(seed);
        ClaimWriter writer = new(random);
        LocalDate first = new(2024, 1, 1);
        NewsStory[] stories = [.. Enumerable.Range(0, StoriesAtATime).Select(_ => new NewsStory(random, first))];
        for (int number = 0; ; number++)
        {
            LocalDate today = first.PlusDays(number / ArticlesPerDay);
            int which = random.Next(StoriesAtATime);
            if (stories[which].ArticlesLeft-- == 0) stories[which] = new NewsStory(random, today);
            NewsStory story = stories[which];
            for (int i = 0; i < ClaimsPerArticle; i++) writer.Write(story.Report(random, today));
            string source = string.Create(CultureInfo.InvariantCulture, $"source {LogUniform.Next(random, Sources)}");
            LocalTime time = new(number % ArticlesPerDay * 24 / ArticlesPerDay, random.Next(60));
            yield return writer.Take(string.Create(CultureInfo.InvariantCulture, $"{number:D8}"), source, today + time);
        }
    }
}
