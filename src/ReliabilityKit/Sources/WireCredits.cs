using ReliabilityKit.Documents;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Sources;

/// <summary>Reads the lines in which an article says whose text it runs: <c>(Reuters) -</c>, <c>By Agence France-Presse</c>, <c>with material from AP</c>.</summary>
internal sealed class WireCredits
{
    private const int MostWords = 6;

    private static readonly string[] Houses = [" News Agency", " News", " Agency", " Newswire", " Wire"];

    private static readonly CreditForm[] Forms =
        [.. LexiconTable.Read("Sources/wire-credits.tsv").Select(row => CreditForm.Parse(row[0]))];

    private static readonly Dictionary<string, string> Agencies = ReadAgencies();

    private readonly Dictionary<string, string> _names = new(Agencies, StringComparer.Ordinal);

    /// <summary>Creates a reader that knows the agencies of the world, and the sources of a check.</summary>
    public WireCredits(IEnumerable<string> sources)
    {
        foreach (string source in sources)
        {
            // A paper may well be called like an agency; then it is the agency.
            string name = Agencies.GetValueOrDefault(source, source);
            _names[source] = name;
            string bare = source.StartsWith("The ", StringComparison.Ordinal) ? source[4..] : source;
            _names.TryAdd(bare, name);
            if (Array.Find(Houses, house => bare.EndsWith(house, StringComparison.Ordinal)) is { } ending) _names.TryAdd(bare[..^ending.Length], name);
        }
    }

    /// <summary>Returns the name by which a source would be credited.</summary>
    public string NameOf(string source) => _names.GetValueOrDefault(source, source);

    /// <summary>Returns who is credited in a text, by the name that stands for all its names, and where.</summary>
    public IEnumerable<(string Name, TextSpan Span)> Find(string text)
    {
        foreach (CreditForm form in Forms)
        {
            foreach (TextSpan anchor in form.Anchors(text))
            {
                for (int words = 1; words <= MostWords && form.NameAt(text, anchor, words) is { } span; words++)
                {
                    if (!form.Fits(text, span) || !_names.TryGetValue(text.Substring(span.Start, span.Length), out string? name)) continue;
                    yield return (name, form.Whole(anchor, span));
                    break;
                }
            }
        }
    }

    private static Dictionary<string, string> ReadAgencies()
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string[] row in LexiconTable.Read("Sources/wire-agencies.tsv"))
        {
            foreach (string name in LexiconTable.Entries(LexiconTable.Cell(row, 1)).Prepend(row[0])) names.TryAdd(name, row[0]);
        }

        return names;
    }
}
