using System.Text.Json.Serialization;
using ReliabilityKit.Sources.Ratings;

namespace NewsroomDesk;

/// <summary>The JSON of the page: only these types, known when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, MaxDepth = 8)]
[JsonSerializable(typeof(CheckRequest))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(Dictionary<ChecklistCriterion, bool>))]
internal sealed partial class DeskJson : JsonSerializerContext;
