using System.Globalization;
using ReliabilityKit.Benchmarks.Archives;

namespace ReliabilityKit.Benchmarks.Corpus;

/// <summary>Tells events in English sentences of many forms: active and passive, told by somebody, with dates, places, numbers and denials.</summary>
internal sealed class NewsProse(Random random)
{
    private static readonly string[] s_offices = ["mayor", "minister", "spokesman", "chair", "director", "lawyer", "engineer", "professor", "treasurer", "captain"];
    private static readonly string[] s_verbs = ["said", "told reporters", "wrote in a statement", "told the paper", "confirmed"];
    private static readonly string[] s_roundings = ["", "", "", "", "about ", "at least ", "nearly ", "more than "];

    /// <summary>Returns a sentence about an event.</summary>
    public string Tell(NewsEvent told) => random.Next(10) switch
    {
        0 => $"On {Day(told)}, {Core(told)}.",
        1 => $"{Capital(Core(told))}, {Speaker()} {Pick(s_verbs)}.",
        2 => $"{Capital(Speaker())} said that {Core(told)}.",
        3 => $"{Capital(Core(told))}, according to {Organization()}.",
        4 when told.Count == 0 && told.Act.Lemma != "sink" => $"{Capital(Target(told))} was {told.Act.Past} by {Actor(told)}{Setting(told)}.",
        5 => $"{Capital(Core(told))} after a row over the {Words(told)}.",
        6 => $"{Capital(Core(told))}, while talks on the {Words(told)} went on.",
        7 when random.Next(5) == 0 => $"{Capital(Actor(told))} did not {told.Act.Lemma} {Target(told)}{Setting(told)}.",
        8 => $"{Capital(Actor(told))}, the {Pick(s_offices)} of {Organization()}, {told.Act.Past} {Target(told)}{Setting(told)}.",
        _ => Capital(Core(told)) + ".",
    };

    /// <summary>Returns a sentence that claims nothing.</summary>
    public static string Wonder(NewsEvent told) => $"It is not known what will become of the {Words(told)}.";

    /// <summary>Returns a headline.</summary>
    public string Head(NewsEvent told) => $"{Capital(Actor(told))} {told.Act.Past} {Target(told)} in {NewsWords.Place(told.Place)}";

    private string Core(NewsEvent told) => $"{Actor(told)} {(random.Next(8) == 0 && told.Act.Other.Length > 0 ? told.Act.OtherPast : told.Act.Past)} {Target(told)}{Setting(told)}";

    private string Setting(NewsEvent told)
    {
        string place = random.Next(3) > 0 ? $" in {NewsWords.Place(told.Place)}" : "";
        return random.Next(3) == 0 ? $"{place} on {Day(told)}" : place;
    }

    private string Actor(NewsEvent told) => told.Actor < 0 ? "the " + NewsWords.Organization(-1 - told.Actor) : Person(told.Actor);

    private string Target(NewsEvent told)
    {
        if (told.Count > 0)
            return string.Create(CultureInfo.InvariantCulture, $"{Pick(s_roundings)}{told.Count:N0} {(told.Unit == "people" ? told.Unit : told.Unit + "s")}");
        return told.Person < 0 ? "the " + told.Thing : Person(told.Person);
    }

    private string Person(int rank)
    {
        (string first, string last) = NewsWords.Person(rank);
        return random.Next(3) == 0 ? last : $"{first} {last}";
    }

    private string Speaker() => random.Next(3) == 0 ? $"a {Pick(s_offices)} of {Organization()}" : Person(LogUniform.Next(random, NewsWords.People));

    private string Organization() => "the " + NewsWords.Organization(LogUniform.Next(random, NewsWords.Organizations));

    private string Day(NewsEvent told) =>
        random.Next(3) == 0 ? told.Day.ToString("d MMMM", CultureInfo.InvariantCulture) : told.Day.DayOfWeek.ToString();

    private string Pick(string[] words) => words[random.Next(words.Length)];

    private static string Words(NewsEvent told) => told.Words.Length > 0 ? told.Words : told.Thing;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
