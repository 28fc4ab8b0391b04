using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReliabilityKit.Tests.Reports;

/// <summary>Validates JSON against the part of JSON Schema that the published schema and that of SARIF use; any other keyword throws.</summary>
/// <remarks>Stricter than the standard in one thing: a member that the schema does not name is a problem, so that the schema stays complete.</remarks>
internal sealed class JsonSchemaSubset(JsonElement root)
{
    private readonly List<string> _problems = [];

    public static JsonSchemaSubset Load(params string[] path) =>
        new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf(path))).RootElement);

    /// <summary>Returns what is wrong, a line each.</summary>
    public IReadOnlyList<string> Validate(JsonElement value)
    {
        _problems.Clear();
        Check(root, value, "$");
        return _problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
            CheckKeyword(keyword, schema, value, path);
        if (value.ValueKind == JsonValueKind.Object && !schema.TryGetProperty("$ref", out _))
            CheckNames(schema, value, path);
    }

    private void CheckKeyword(JsonProperty keyword, JsonElement schema, JsonElement value, string path)
    {
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "definitions" or "title" or "description" or "default" or "additionalProperties": break;
            case "$ref": Check(Resolve(keyword.Value.GetString()!), value, path); break;
            case "type": Demand(HasType(keyword.Value, value), path, $"is no {keyword.Value}"); break;
            case "enum": Demand(keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), path, $"is {value}"); break;
            case "minimum": Demand(IsNoNumber(value) || value.GetDouble() >= keyword.Value.GetDouble(), path, "is too small"); break;
            case "maximum": Demand(IsNoNumber(value) || value.GetDouble() <= keyword.Value.GetDouble(), path, "is too great"); break;
            case "minLength": Demand(IsNoString(value) || value.GetString()!.Length >= keyword.Value.GetInt32(), path, "is too short"); break;
            case "format": Demand(IsNoString(value) || HasFormat(keyword.Value.GetString()!, value.GetString()!), path, $"is no {keyword.Value}"); break;
            case "minItems": Demand(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(), path, "has too few"); break;
            case "pattern": Demand(IsNoString(value) || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), path, $"is {value}"); break;
            case "uniqueItems": Demand(value.ValueKind != JsonValueKind.Array || !keyword.Value.GetBoolean() || AreUnique(value), path, "has one item twice"); break;
            case "anyOf": Demand(CountFitting(keyword.Value, value, path) > 0, path, $"fits none of {keyword.Value}"); break;
            case "oneOf": Demand(CountFitting(keyword.Value, value, path) == 1, path, $"fits not one of {keyword.Value}"); break;
            case "required": CheckRequired(keyword.Value, value, path); break;
            case "properties": CheckProperties(keyword.Value, value, path); break;
            case "items": CheckItems(keyword.Value, value, path); break;
            default: throw new NotSupportedException($"{path}: the keyword {keyword.Name} of {schema} is not known here");
        }
    }

    private int CountFitting(JsonElement schemas, JsonElement value, string path)
    {
        int fitting = 0, before = _problems.Count;
        foreach (JsonElement schema in schemas.EnumerateArray())
        {
            foreach (JsonProperty keyword in schema.EnumerateObject())
                CheckKeyword(keyword, schema, value, path);
            fitting += _problems.Count == before ? 1 : 0;
            _problems.RemoveRange(before, _problems.Count - before);
        }

        return fitting;
    }

    private static bool AreUnique(JsonElement array)
    {
        JsonElement[] items = [.. array.EnumerateArray()];
        return !items.Where((item, i) => items.Skip(i + 1).Any(other => JsonElement.DeepEquals(item, other))).Any();
    }

    private void CheckRequired(JsonElement names, JsonElement value, string path)
    {
        foreach (JsonElement name in names.EnumerateArray())
            Demand(value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name.GetString()!, out _), path, $"has no {name}");
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out JsonElement member))
                Check(property.Value, member, $"{path}.{property.Name}");
        }
    }

    private void CheckItems(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
            Check(schema, item, $"{path}[{index++}]");
    }

    private void CheckNames(JsonElement schema, JsonElement value, string path)
    {
        JsonElement others = schema.TryGetProperty("additionalProperties", out JsonElement given) ? given : default;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (others.ValueKind == JsonValueKind.Object)
                Check(others, member.Value, $"{path}.{member.Name}");
            if (others.ValueKind is JsonValueKind.Object or JsonValueKind.True)
                continue;
            bool known = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out _);
            Demand(known, path, $"has {member.Name}, which the schema does not name");
        }
    }

    private JsonElement Resolve(string reference) =>
        reference["#/".Length..].Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private void Demand(bool holds, string path, string problem)
    {
        if (!holds)
            _problems.Add($"{path} {problem}");
    }

    private static bool HasFormat(string format, string value) => format switch
    {
        "date-time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        "uuid" => Guid.TryParseExact(value, "D", out _),
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "uri-reference" => Uri.IsWellFormedUriString(value, UriKind.RelativeOrAbsolute),
        _ => throw new NotSupportedException($"format {format}"),
    };

    private static bool IsNoNumber(JsonElement value) => value.ValueKind != JsonValueKind.Number;

    private static bool IsNoString(JsonElement value) => value.ValueKind != JsonValueKind.String;

    private static bool HasType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => HasType(one, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => throw new NotSupportedException($"type {type}"),
        };
}
