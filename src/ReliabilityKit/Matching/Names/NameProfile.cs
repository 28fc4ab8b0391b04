using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>A participant as it is compared: the words of its name, or its noun.</summary>
internal sealed class NameProfile
{
    private static readonly string[] s_apart =
    [
        "second", "third", "fourth", "fifth", "smaller", "larger", "bigger", "separate", "previou", "previous", "earlier", "similar", "neighbour", "neighbor",
        "past", "northern", "southern", "eastern", "western", "upper", "lower", "left", "right", "male", "female",
        "deposit", "discount", "overnight", "lend", "cor", "core",
    ];

    private NameProfile(Participant participant, NameParts parts)
    {
        (string[] words, string[] modifiers, string head, bool isNamed) = parts;
        ModifierNames = parts.Names;
        Participant = participant;
        Words = words;
        Modifiers = modifiers;
        Head = head;
        Noun = NounThesaurus.Default.Find(head);
        IsNamed = isNamed;
        Type = TypeOf(participant, isNamed);
        IsPlural = !isNamed && head.Length > 0 && !HasWord(participant.Text, participant.HeadLemma);
        IsDefinite = isNamed || BeginsDefinite(participant.Text);
        Key = string.Join(' ', words);
    }

    /// <summary>Gets what is compared.</summary>
    public Participant Participant { get; }

    /// <summary>Gets whether it has a name of its own; else it is known by its noun only.</summary>
    public bool IsNamed { get; }

    /// <summary>Gets the words of the name without titles, folded; of a thing without name its noun.</summary>
    public string[] Words { get; }

    /// <summary>Gets the content words beside the noun or the name, folded and sorted.</summary>
    public string[] Modifiers { get; }

    /// <summary>Gets the names among the modifiers, folded and sorted.</summary>
    public string[] ModifierNames { get; }

    /// <summary>Gets the noun in dictionary form; empty for a bare name.</summary>
    public string Head { get; }

    /// <summary>Gets what is known of its noun.</summary>
    public Noun Noun { get; }

    /// <summary>Gets the words joined by blanks: equal keys are the same name.</summary>
    public string Key { get; }

    /// <summary>Gets the last word of the name: of people in most of the world's news the family name.</summary>
    public string Last => Words[^1];

    /// <summary>Gets whether it stands for several things of a kind: its noun is not in dictionary form.</summary>
    public bool IsPlural { get; }

    /// <summary>Gets whether the text takes it for known which one is meant: by a name, or with a definite article or a possessive.</summary>
    public bool IsDefinite { get; }

    /// <summary>Gets whether a word beside its noun sets it apart from another of its kind: "a second ferry", "the smaller fire", "another plant".</summary>
    public bool IsSetApart =>
        Array.Exists(Modifiers, word => Array.IndexOf(s_apart, word) >= 0) || Participant.Text.StartsWith("another ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets whether it is a person.</summary>
    public bool IsPerson => Type == ParticipantType.Person;

    /// <summary>Gets what kind of thing it is; a name with an article, such as "the Halvard", is not a person's.</summary>
    public ParticipantType Type { get; }

    /// <summary>Returns the profile of a participant, or <see langword="null"/> when there is nothing to compare.</summary>
    public static NameProfile? Of(Participant? participant)
    {
        if (participant is null) return null;
        NameParts parts = NameParts.Read(participant);
        return parts.Words.Length == 0 ? null : new NameProfile(participant, parts);
    }

    /// <inheritdoc/>
    public override string ToString() => Key;

    private static ParticipantType TypeOf(Participant participant, bool isNamed) =>
        isNamed && participant.Type == ParticipantType.Person && participant.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
            ? ParticipantType.Thing
            : participant.Type;

    private static bool BeginsDefinite(string text)
    {
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        ReadOnlySpan<char> first = text.AsSpan(0, Math.Max(0, blank));
        return first is "the" or "The" or "this" or "This" or "its" or "Its" or "his" or "His" or "her" or "Her" or "their" or "Their" or "our" or "Our" or "my" or "My"
            || first.EndsWith("'s", StringComparison.Ordinal) || first.EndsWith("’s", StringComparison.Ordinal);
    }

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            if (word.Equals(wanted, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
