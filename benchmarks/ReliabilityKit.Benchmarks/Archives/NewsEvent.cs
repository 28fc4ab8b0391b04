using NodaTime;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>What happened, before anybody reports it.</summary>
internal sealed record NewsEvent
{
    /// <summary>Gets who acts: the rank of a person, or of an organization below 0.</summary>
    public required int Actor { get; init; }

    public required NewsAct Act { get; init; }

    /// <summary>Gets the thing acted upon, with the words before it; or a person, where <see cref="Person"/> is not below 0.</summary>
    public required string Thing { get; init; }

    public required int Person { get; init; }

    public required int Place { get; init; }

    public required LocalDate Day { get; init; }

    /// <summary>Gets how many, or 0.</summary>
    public required int Count { get; init; }

    public required string Unit { get; init; }

    /// <summary>Gets words that most reports of it have in common.</summary>
    public required string Words { get; init; }

    /// <summary>Makes an event of a cast, told with the words of a topic.</summary>
    public static NewsEvent Next(Random random, int[] people, int[] places, string[] topic, LocalDate today) => new()
    {
        Actor = random.Next(5) == 0 ? -1 - LogUniform.Next(random, NewsWords.Organizations) : people[random.Next(people.Length)],
        Act = NewsAct.All[LogUniform.Next(random, NewsAct.All.Length)],
        Thing = $"{NewsWords.Word(random)} {Noun(random, topic)}",
        Person = random.Next(4) == 0 ? people[random.Next(people.Length)] : -1,
        Place = places[random.Next(places.Length)],
        Day = today.PlusDays(-random.Next(5)),
        Count = random.Next(5) < 2 ? 2 + (int)Math.Pow(10, random.NextDouble() * 4) : 0,
        Unit = random.Next(4) == 0 ? "people" : Noun(random, topic),
        Words = $"{Noun(random, topic)} {Noun(random, topic)}",
    };

    private static string Noun(Random random, string[] topic) =>
        topic.Length > 0 && random.Next(3) > 0 ? topic[random.Next(topic.Length)] : NewsWords.Things[random.Next(NewsWords.Things.Length)];
}
