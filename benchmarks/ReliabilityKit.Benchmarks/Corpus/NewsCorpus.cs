using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Benchmarks.Archives;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Benchmarks.Corpus;

/// <summary>
/// Makes a corpus of invented articles to be read as text: stories that several sources follow, with copies and with values changed now and then. The
/// same count gives the same articles.
/// </summary>
internal static class NewsCorpus
{
    private const int Seed = 1;
    private const int StoriesAtATime = 40;
    private const int ArticlesPerDay = 100;
    private const int Sources = 60;

    /// <summary>Writes a corpus as JSON Lines.</summary>
    /// <param name="args">The number of articles, and the file.</param>
    public static int Run(string[] args)
    {
        if (args is not [string count, string path] || !int.TryParse(count, CultureInfo.InvariantCulture, out int articles))
        {
            Console.Error.WriteLine("usage: corpus COUNT FILE.jsonl");
            return 2;
        }

        Write(articles, path);
        Console.WriteLine($"written: {path}");
        return 0;
    }

    /// <summary>Writes the first articles as JSON Lines.</summary>
    public static void Write(int count, string path)
    {
        using var output = new StreamWriter(path) { NewLine = "\n" };
        foreach (Document article in Articles().Take(count)) output.WriteLine(Line(article));
    }

    /// <summary>Returns articles without end.</summary>
    public static IEnumerable<Document> Articles()
    {
        Random random = new(Seed);
        NewsProse prose = new(random);
        LocalDate first = new(2031, 1, 1);
        NewsStory[] stories = [.. Enumerable.Range(0, StoriesAtATime).Select(_ => new NewsStory(random, first))];
        Dictionary<NewsStory, string[]> wires = [];
        for (int number = 0; ; number++)
        {
            LocalDate today = first.PlusDays(number / ArticlesPerDay);
            int which = random.Next(StoriesAtATime);
            if (stories[which].ArticlesLeft-- == 0) stories[which] = new NewsStory(random, today);
            NewsStory story = stories[which];
            NewsEvent headline = story.Report(random, today);
            string[] body = Body(random, prose, story, today);
            // One article in six runs the beginning of an earlier one.
            if (random.Next(6) == 0 && wires.TryGetValue(story, out string[]? wire)) body = [.. wire.Take(6), .. body];
            wires[story] = body;
            yield return new Document(string.Create(CultureInfo.InvariantCulture, $"{number:D6}"), string.Join("\n\n", Paragraphs(random, body)))
            {
                Title = prose.Head(headline),
                Source = string.Create(CultureInfo.InvariantCulture, $"source {LogUniform.Next(random, Sources)}"),
                Published = today.At(new LocalTime(number % ArticlesPerDay * 24 / ArticlesPerDay, random.Next(60))).WithOffset(Offset.Zero),
            };
        }
    }

    private static string[] Body(Random random, NewsProse prose, NewsStory story, LocalDate today)
    {
        string[] sentences = new string[8 + LogUniform.Next(random, 25)];
        for (int i = 0; i < sentences.Length; i++)
        {
            NewsEvent told = story.Report(random, today);
            sentences[i] = random.Next(8) == 0 ? NewsProse.Wonder(told) : prose.Tell(told);
        }

        return sentences;
    }

    private static IEnumerable<string> Paragraphs(Random random, string[] sentences)
    {
        for (int i = 0, size; i < sentences.Length; i += size)
        {
            size = 1 + random.Next(3);
            yield return string.Join(' ', sentences.Skip(i).Take(size));
        }
    }

    private static string Line(Document article) => JsonSerializer.Serialize(
        new
        {
            id = article.Id,
            source = article.Source,
            title = article.Title,
            published = OffsetDateTimePattern.Rfc3339.Format(article.Published!.Value),
            text = article.Text,
        },
        Options);

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
