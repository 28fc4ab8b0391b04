using NodaTime;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>A story that several sources follow: a cast, and the events they report.</summary>
internal sealed class NewsStory
{
    private const int EventCount = 30;
    private const int TopicWords = 25;
    private readonly NewsEvent[] _events;
    private readonly int[] _people;
    private readonly int[] _places;

    public NewsStory(Random random, LocalDate today)
    {
        _people = [.. Enumerable.Range(0, 5).Select(_ => LogUniform.Next(random, NewsWords.People))];
        _places = [.. Enumerable.Range(0, 2).Select(_ => LogUniform.Next(random, NewsWords.Places))];
        string[] words = [.. Enumerable.Range(0, TopicWords).Select(_ => NewsWords.Things[random.Next(NewsWords.Things.Length)])];
        _events = [.. Enumerable.Range(0, EventCount).Select(_ => NewsEvent.Next(random, _people, _places, words, today))];
        ArticlesLeft = 1 + LogUniform.Next(random, 24);
    }

    /// <summary>Gets or sets how many articles there will still be.</summary>
    public int ArticlesLeft { get; set; }

    /// <summary>Returns what an article reports next: half of the time an event of the story, as it was or with a value changed, else something of its own.</summary>
    public NewsEvent Report(Random random, LocalDate today)
    {
        if (random.Next(2) == 0) return NewsEvent.Next(random, random.Next(2) == 0 ? _people : [LogUniform.Next(random, NewsWords.People)], _places, [], today);
        NewsEvent told = _events[random.Next(EventCount)];
        return random.Next(20) switch
        {
            0 => told with { Day = told.Day.PlusDays(random.Next(1, 4)) },
            1 => told with { Count = told.Count == 0 ? 0 : told.Count + random.Next(1, 9) },
            2 => told with { Place = _places[random.Next(2)] },
            3 => told with { Actor = _people[random.Next(5)] },
            _ => told,
        };
    }
}
