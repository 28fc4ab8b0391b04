namespace ReliabilityKit.Claims.Predicates;

/// <summary>A noun that stands for an act or event.</summary>
/// <param name="Verb">The verb it stands for.</param>
/// <param name="IsOfActor">Whether "of" names who acts or to whom it happens ("the resignation of the minister"), not whom the act is done to.</param>
/// <param name="IsPossessorObject">Whether the possessor is whom the act is done to ("the minister's arrest").</param>
internal readonly record struct Nominalization(string Verb, bool IsOfActor, bool IsPossessorObject);
