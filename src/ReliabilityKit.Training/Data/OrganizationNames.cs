using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Gives names of organizations of any length: those of the training text, well-known ones, and ones made of parts.</summary>
internal sealed class OrganizationNames
{
    private const float FromText = 0.35f;
    private const float WellKnown = 0.35f;
    private const int LongestAcronym = 4;
    private const string Consonants = "BCDFGHJKLMNPRSTW";
    private const string Letters = "ABCDEFGHIJKLMNOPRSTUWAEIO";
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<int, string[][]> _fromText;
    private readonly Dictionary<int, string[][]> _wellKnown;

    /// <param name="gazetteer">People and places to name organizations after.</param>
    /// <param name="fromText">Names in the training text.</param>
    public OrganizationNames(Gazetteer gazetteer, IEnumerable<string[]> fromText)
    {
        _gazetteer = gazetteer;
        _fromText = ByLength(fromText);
        _wellKnown = ByLength(gazetteer.Lists.Organizations);
    }

    /// <summary>Returns a name.</summary>
    /// <param name="old">The name that it is to stand for: it has as many words, and is an acronym if that is one.</param>
    /// <param name="random">Where the choice comes from.</param>
    public string[] Pick(ReadOnlySpan<string> old, Randomness random)
    {
        int length = old.Length;
        float chance = random.NextSingle();
        if (chance < FromText && _fromText.TryGetValue(length, out string[][]? names))
            return Pick(names, random);
        if (chance < FromText + WellKnown && _wellKnown.TryGetValue(length, out names))
            return Pick(names, random);
        return length == 1 ? [MakeWord(IsAcronym(old[0]), random)] : Make(length, random);
    }

    private static bool IsAcronym(string name) => name.Length is > 1 and <= LongestAcronym + 1 && name.All(char.IsUpper);

    private static T Pick<T>(T[] items, Randomness random) => items[random.Next(items.Length)];

    private static Dictionary<int, string[][]> ByLength(IEnumerable<string[]> names) =>
        names.GroupBy(n => n.Length).ToDictionary(g => g.Key, g => g.ToArray());

    private static string MakeAcronym(Randomness random)
    {
        Span<char> letters = stackalloc char[2 + random.Next(LongestAcronym - 1)];
        foreach (ref char letter in letters)
            letter = random.Chance(0.5f) ? Consonants[random.Next(Consonants.Length)] : Letters[random.Next(Letters.Length)];
        return new string(letters);
    }

    // A company of one word may be called anything: after its founder, or by two words run together.
    private string MakeWord(bool acronym, Randomness random)
    {
        if (acronym || random.Chance(0.3f))
            return MakeAcronym(random);
        string name = Pick(_gazetteer.Surnames, random);
        return random.Chance(0.3f) ? name + Pick(_gazetteer.Lists.Heads, random).TrimEnd('.').ToLowerInvariant() : name;
    }

    private string[] Make(int length, Randomness random)
    {
        if (random.Chance(0.2f) && length >= 3)
            return MakeOf(length, random);
        string head = Pick(_gazetteer.Lists.Heads, random);
        string[] names = new string[length];
        names[^1] = head;
        for (int i = length - 2; i > 0; i--)
            names[i] = Pick(random.Chance(0.7f) ? _gazetteer.Lists.Fields : _gazetteer.Lists.Heads, random);
        names[0] = Pick(random.Chance(0.4f) ? _gazetteer.Surnames : random.Chance(0.5f) ? _gazetteer.Demonyms : _gazetteer.PlaceWords, random);
        return names;
    }

    // "Ministry of Science and Technology", "Bank of Ghana": what follows fills the length.
    private string[] MakeOf(int length, Randomness random)
    {
        string[] start = random.Chance(0.5f) ? Pick(_gazetteer.Lists.Starts, random) : [Pick(_gazetteer.Lists.Heads, random), "of"];
        var names = new List<string>(start);
        bool place = random.Chance(0.5f);
        while (names.Count < length)
            names.Add(place ? Pick(_gazetteer.PlaceWords, random) : Pick(_gazetteer.Lists.Fields, random));
        if (!place && length - start.Length == 3)
            names[^2] = "and";
        return [.. names];
    }
}
