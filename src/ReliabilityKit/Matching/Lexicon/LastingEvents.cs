using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>Nouns for events that go on for a while and of which a story tells one: the strike, the blackout, the siege.</summary>
internal static class LastingEvents
{
    private static readonly WordList s_nouns = WordList.Read("Matching/Lexicon/lasting-events.tsv");

    /// <summary>Returns whether a noun in dictionary form is one of them.</summary>
    public static bool Contains(string noun) => s_nouns.Contains(noun);

    /// <summary>Returns the event that is going on while an act is: who stands on picket lines for a week is on a strike of a week.</summary>
    /// <param name="concept">What the action means.</param>
    /// <returns>The noun, or <see langword="null"/>.</returns>
    public static string? Of(string concept) => concept switch
    {
        "launch strike" => "strike",
        "hold captive" => "captivity",
        _ => null,
    };
}
