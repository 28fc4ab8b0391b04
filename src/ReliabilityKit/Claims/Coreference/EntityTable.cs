namespace ReliabilityKit.Claims.Coreference;

/// <summary>The entities of a document, and which of them each mention means.</summary>
internal sealed class EntityTable
{
    private readonly int[] _entityOf;
    private readonly Dictionary<int, Entity> _groups = [];

    public EntityTable(int tokenCount)
    {
        _entityOf = new int[tokenCount];
        Array.Fill(_entityOf, -1);
    }

    public List<Entity> All { get; } = [];

    /// <summary>Returns the group whose first member stands at a token, if something refers back to it as one.</summary>
    public Entity? GroupAt(int token) => _groups.GetValueOrDefault(token);

    public void LinkGroup(int token, Entity group) => _groups[token] = group;

    /// <summary>Returns the entity that the phrase with this head token means, or <see langword="null"/>.</summary>
    public Entity? Of(int token) => token >= 0 && _entityOf[token] >= 0 ? All[_entityOf[token]] : null;

    public void Link(int token, Entity entity) => _entityOf[token] = entity.Number;

    public Entity Add(string name, ParticipantType type, bool isNamed, bool isCountry = false)
    {
        var entity = new Entity(All.Count, name, type) { IsNamed = isNamed, IsCountry = isCountry };
        All.Add(entity);
        return entity;
    }
}
