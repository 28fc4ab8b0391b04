namespace ReliabilityKit.Training.Data;

/// <summary>Well-known organizations and regions, and the parts that names of organizations are made of.</summary>
internal sealed class NameLists
{
    private const string Resource = "Data/Lists/names.tsv";

    private NameLists(ILookup<string, string> names)
    {
        Organizations = Split(names["organization"]);
        Starts = Split(names["start"]);
        Regions = Split(names["region"]);
        Heads = [.. names["head"]];
        Fields = [.. names["field"]];
    }

    /// <summary>Gets organizations, word by word.</summary>
    public string[][] Organizations { get; }

    /// <summary>Gets what names begin with before a place, such as "Bank of".</summary>
    public string[][] Starts { get; }

    /// <summary>Gets regions that lists of cities and countries lack, word by word.</summary>
    public string[][] Regions { get; }

    /// <summary>Gets words that names of organizations end in.</summary>
    public string[] Heads { get; }

    /// <summary>Gets what ministries and committees are for.</summary>
    public string[] Fields { get; }

    /// <summary>Reads the lists that the trainer was built with.</summary>
    public static NameLists Read()
    {
        using Stream stream = typeof(NameLists).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the trainer was built without {Resource}");
        using var reader = new StreamReader(stream);
        var names = new List<(string Kind, string Name)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var kind, var name])
                names.Add((kind, name));
        }

        return new NameLists(names.ToLookup(n => n.Kind, n => n.Name, StringComparer.Ordinal));
    }

    private static string[][] Split(IEnumerable<string> names) => [.. names.Select(n => n.Split(' '))];
}
