using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>The names of a document met so far, to be found by a shorter form of them.</summary>
/// <remarks>Looked up by first and last word and by initials, so that a document of very many names costs no more a name than a short one.</remarks>
internal sealed class NameIndex
{
    private static readonly WordList Suffixes = new(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"]);

    private readonly Dictionary<string, List<(string[] Words, Entity Entity)>> _people = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string[] Words, Entity Entity)>> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _acronyms = new(StringComparer.Ordinal);

    /// <summary>Adds a person under given and family name.</summary>
    public void AddPerson(string[] words, Entity entity)
    {
        string last = LastOf(words);
        Add(_people, last, words, entity);
        if (!words[0].Equals(last, StringComparison.OrdinalIgnoreCase))
            Add(_people, words[0], words, entity);
    }

    /// <summary>Adds an organization under its first word and its initials.</summary>
    public void AddOrganization(string[] words, Entity entity)
    {
        Add(_organizations, words[0], words, entity);
        string acronym = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        if (acronym.Length > 1)
            _acronyms.TryAdd(acronym, entity);
    }

    /// <summary>Returns the people whose given or family name a word is.</summary>
    public IReadOnlyList<(string[] Words, Entity Entity)> PeopleNamed(string[] words) => _people.GetValueOrDefault(LastOf(words)) ?? [];

    /// <summary>Returns the organization that a short form means: its initials or the beginning of its name.</summary>
    public Entity? FindOrganization(string[] words, bool mayBegin)
    {
        if (words.Length == 1 && _acronyms.TryGetValue(words[0], out Entity? spelled))
            return spelled;
        if (!mayBegin || words[^1].Length <= 3 || CountryLexicon.TryName(string.Join(' ', words), out _) || CountryLexicon.TryAdjective(words[^1], out _))
            return null;
        foreach ((string[] full, Entity entity) in _organizations.GetValueOrDefault(words[0]) ?? [])
        {
            if (words.Length < full.Length && full.AsSpan(0, words.Length).SequenceEqual(words) && !IsProduct(full))
                return entity;
        }

        return null;
    }

    /// <summary>Returns the company that a word alone means where nobody has that name: "Ford" of "Ford Motor Company".</summary>
    public Entity? FindCompany(string[] words)
    {
        if (words.Length > 1)
            return null;
        foreach ((string[] full, Entity entity) in _organizations.GetValueOrDefault(words[0]) ?? [])
        {
            if (full.Length > 1 && OrganizationWords.IsCompany(full[^1]))
                return entity;
        }

        return null;
    }

    // "Airbus A350" is no fuller name of Airbus but one of the things it makes.
    private static bool IsProduct(string[] name) => name[^1].AsSpan().ContainsAnyInRange('0', '9');

    private static string LastOf(string[] words) => words.Length > 1 && Suffixes.Contains(words[^1]) ? words[^2] : words[^1];

    private static void Add(Dictionary<string, List<(string[] Words, Entity Entity)>> index, string key, string[] words, Entity entity)
    {
        if (!index.TryGetValue(key, out List<(string[] Words, Entity Entity)>? list))
            index.Add(key, list = []);
        // Readers do not tell dozens of people with one name apart either; the bound keeps hostile texts cheap.
        if (list.Count < 32)
            list.Add((words, entity));
    }
}
