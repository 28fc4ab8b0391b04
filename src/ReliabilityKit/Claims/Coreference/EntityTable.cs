namespace ReliabilityKit.Claims.Coreference;

/// <summary>The entities of a document, and which of them each mention means.</summary>
internal sealed class EntityTable
{
    private readonly int[] _entityOf;

    public EntityTable(int tokenCount)
    {
        _entityOf = new int[tokenCount];
        Array.Fill(_entityOf, -1);
    }

    public List<Entity> All { get; } = [];

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
