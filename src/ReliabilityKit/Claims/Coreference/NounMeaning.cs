namespace ReliabilityKit.Claims.Coreference;

/// <summary>What kind of thing a common noun names.</summary>
/// <param name="Type">A person, a group, an organization or a place.</param>
/// <param name="Gender">The gender that the noun tells.</param>
/// <param name="Role">Whether it is a title, an office or profession, or a word for any head.</param>
internal readonly record struct NounMeaning(ParticipantType Type, Gender Gender, NounRole Role);
