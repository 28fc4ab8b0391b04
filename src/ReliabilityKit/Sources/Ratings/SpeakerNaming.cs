using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Coreference;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Tells speakers without a name, "officials", "people close to the talks", from those who can be asked.</summary>
internal static class SpeakerNaming
{
    /// <summary>Returns whether a speaker is people and has no name.</summary>
    public static bool IsUnnamed(Participant speaker)
    {
        // A pronoun that was not read stands for a name as a rule.
        if (speaker.Name.Any(char.IsUpper) || PronounForm.TryRead(speaker.Name, out _)) return false;
        string[] words = speaker.Name.Split(' ');
        return !IsBody(speaker.Type, words[^1]) && (IsPeople(speaker.Type) || words.Any(NamesPeople));
    }

    /// <summary>A ministry is name enough, and so is the president of a country.</summary>
    private static bool IsBody(ParticipantType type, string noun) => type is ParticipantType.Organization or ParticipantType.Place
        || noun == "police" // Grammar has them for many.
        || (NounLexicon.TryGet(noun, out NounMeaning meaning)
            && (meaning.Type is ParticipantType.Organization or ParticipantType.Place || meaning.Role == NounRole.Leader));

    private static bool IsPeople(ParticipantType type) => type is ParticipantType.Person or ParticipantType.Group;

    private static bool NamesPeople(string noun) =>
        noun is "source" or "sources" || (NounLexicon.TryGet(noun, out NounMeaning meaning) && IsPeople(meaning.Type));
}
