using ReliabilityKit.Sources.Ratings;

namespace NewsroomDesk;

/// <summary>What an editor has answered about a source; what is not answered does not count.</summary>
internal sealed record SourceAnswers(string? Source, Dictionary<ChecklistCriterion, bool>? Answers);
