namespace ReliabilityKit.Claims.Coreference;

/// <summary>Somebody or something that a document speaks of more than once, or by name.</summary>
internal sealed class Entity(int number, string name, ParticipantType type)
{
    public int Number { get; } = number;

    /// <summary>The fullest name without title; of what has no name, the words of its first mention.</summary>
    public string Name { get; set; } = name;

    public ParticipantType Type { get; set; } = type;

    public bool IsNamed { get; init; }

    public bool IsPlural { get; set; }

    /// <summary>The entities of a group that was named one by one, such as "Smith and Jones"; else empty.</summary>
    public List<Entity> Members { get; } = [];

    public bool IsCountry { get; init; }

    public Gender Gender { get; set; }

    /// <summary>How often it was mentioned up to the place that is being read.</summary>
    public int Mentions { get; set; }

    /// <summary>Offices and professions, each as the words that name it, such as "foreign minister".</summary>
    public List<string> Roles { get; } = [];

    /// <summary>Adds a role once; nobody holds more than a few.</summary>
    public void AddRole(string role)
    {
        if (Roles.Count < 16 && !Roles.Contains(role))
            Roles.Add(role);
    }

    /// <summary>The country that a title or role names: "Mexican President".</summary>
    public string? Nation { get; set; }
}
