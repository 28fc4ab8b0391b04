using System.Collections.Immutable;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>An expression of the lexicon: its words, and what its object has to be.</summary>
/// <param name="Words">The verb and the words that belong to it.</param>
/// <param name="ObjectHeads">The head nouns allowed as object; empty where any will do.</param>
/// <param name="KeyHeads">The head nouns allowed for what the act happens to; empty where any will do.</param>
/// <param name="Sense">What it means.</param>
internal sealed record ActionPattern(ImmutableArray<string> Words, ImmutableArray<string> ObjectHeads, ImmutableArray<string> KeyHeads, ActionSense Sense)
{
    private static readonly string[] s_types = ["person", "organization", "place"];

    /// <summary>How much the pattern asks for: the one that asks for most wins.</summary>
    public int Specificity => 2 * Words.Length + (ObjectHeads.IsEmpty ? 0 : 1) + (KeyHeads.IsEmpty ? 0 : 1);

    /// <summary>Reads <c>assume {office,power}</c> or <c>start [fire,war]</c>.</summary>
    public static ActionPattern Parse(string expression, ActionSense sense)
    {
        ImmutableArray<string> objects = Heads(expression, '{', '}');
        ImmutableArray<string> keys = Heads(expression, '[', ']');
        int end = expression.IndexOfAny(['{', '[']);
        string[] words = [.. (end < 0 ? expression : expression[..end]).Trim().Split(' ').Where(word => word is not ("a" or "an" or "the"))];
        return new ActionPattern([.. words], objects, keys, sense);
    }

    /// <summary>Returns whether the participants of a claim are ones that the pattern allows.</summary>
    public bool Allows(Claim claim)
    {
        Participant? key = Sense.Key == KeyRole.Object ? claim.Object : Sense.Key == KeyRole.Theme ? claim.Object ?? claim.Actor : claim.Actor;
        return Allows(ObjectHeads, claim.Object) && Allows(KeyHeads, key);
    }

    private static ImmutableArray<string> Heads(string expression, char open, char close)
    {
        int start = expression.IndexOf(open, StringComparison.Ordinal);
        return start < 0 ? [] : [.. expression[(start + 1)..expression.IndexOf(close, StringComparison.Ordinal)].Split(',')];
    }

    private static bool Allows(ImmutableArray<string> heads, Participant? participant)
    {
        if (heads.IsEmpty) return true;
        if (participant is null) return false;
        foreach (string head in heads)
        {
            bool fits = Array.IndexOf(s_types, head) >= 0
                ? IsOfType(participant, head)
                : string.Equals(participant.HeadLemma, head, StringComparison.OrdinalIgnoreCase) || IsPartOf(participant, head);
            if (fits) return true;
        }

        return false;
    }

    /// <summary>"Most of the survivors" are survivors.</summary>
    private static bool IsPartOf(Participant participant, string head) =>
        participant.HeadLemma is "most" or "majority" or "all" or "some" or "many" or "half" or "dozen" or "number" or "bulk" or "rest" or "part"
        && participant.Text.Contains($" of the {head}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether the object is a part of the expression.</summary>
    public bool Holds(Participant? obj) =>
        obj is not null && obj.HeadLemma.Length > 0
        && ((Words.IndexOf(obj.HeadLemma) > 0 && (Sense.Key != KeyRole.Object || obj.HeadLemma is "yes" or "no")) || (Sense.Key == KeyRole.Actor && ObjectHeads.Contains(obj.HeadLemma)));

    private static bool IsOfType(Participant obj, string type) => type switch
    {
        "person" => obj.Type is ParticipantType.Person or ParticipantType.Group || NounThesaurus.Default.IsPerson(obj.HeadLemma),
        "organization" => obj.Type == ParticipantType.Organization,
        _ => obj.Type == ParticipantType.Place,
    };
}
