namespace ReliabilityKit.Language;

/// <summary>The short names of entity types that data sets use.</summary>
internal static class EntityTypeNames
{
    public static string Name(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        _ => "LOC",
    };

    public static EntityType? Parse(ReadOnlySpan<char> name) => name switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "LOC" => EntityType.Location,
        _ => null,
    };
}
