namespace ReliabilityKit.Claims.Coreference;

/// <summary>A phrase that a later pronoun or noun may refer back to.</summary>
/// <param name="Token">Its head.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Type">What it means.</param>
/// <param name="Gender">The gender it shows itself; the entity may know more.</param>
/// <param name="IsPlural">Whether it means several.</param>
/// <param name="IsSubject">Whether it is the subject of its clause.</param>
/// <param name="IsInsidePhrase">Whether it only modifies another noun: the "Smith" of "Smith's house".</param>
internal readonly record struct Mention(
    int Token, int Sentence, ParticipantType Type, Gender Gender, bool IsPlural, bool IsSubject, bool IsInsidePhrase);
