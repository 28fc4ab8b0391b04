using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>A document in the form in which documents are compared: its claims, its story, and how often it uses each term.</summary>
internal sealed class DocumentProfile
{
    // Made when first asked for; two threads may make the same twice.
    private TermCounts? _terms;
    private WordSet? _story;
    private SentenceShingles? _shingles;
    private StoryNames? _storyNames;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    /// <param name="places">Where its places are named, in the order of the text.</param>
    public DocumentProfile(Document document, IReadOnlyList<Claim> claims, ImmutableArray<TextSpan> places)
        : this(document, claims, claims, places, null)
    {
    }

    /// <summary>Reads a document of which something is known already.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    /// <param name="naming">The claims that set a name beside a noun; others among them do no harm.</param>
    /// <param name="places">Where its places are named, in the order of the text.</param>
    /// <param name="terms">The terms of its claims, where they are known already.</param>
    /// <param name="names">The names in it, where they are known already.</param>
    public DocumentProfile(
        Document document, IReadOnlyList<Claim> claims, IEnumerable<Claim> naming, ImmutableArray<TextSpan> places, TermCounts? terms, StoryNames? names = null)
    {
        Document = document;
        Places = places;
        Names = new NameMap(naming);
        Claims = new ClaimProfiles(claims, this);
        _terms = terms;
        _storyNames = names;
    }

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets where its places are named, in the order of the text.</summary>
    public ImmutableArray<TextSpan> Places { get; }

    /// <summary>Gets the names that it sets beside nouns.</summary>
    public NameMap Names { get; }

    /// <summary>Gets its claims, in the order of the text.</summary>
    public ClaimProfiles Claims { get; }

    /// <summary>Gets the content words of the document: what its story is about.</summary>
    public WordSet Story => _story ??= WordSet.Of(StoryText(Document));

    /// <summary>Gets the words of the names in it.</summary>
    public StoryNames StoryNames => _storyNames ??= StoryNames.Of(StoryText(Document));

    /// <summary>Gets the runs of words of its sentences.</summary>
    public SentenceShingles Shingles => _shingles ??= new SentenceShingles(this);

    /// <summary>Reads a parsed document.</summary>
    public static DocumentProfile Of(ParsedDocument parsed) => new(parsed.Document, parsed.Claims, [.. PlaceNames.Of(parsed.Annotation)]);

    /// <summary>Gets the names, nouns and actions of the claims.</summary>
    public TermCounts Terms => _terms ??= TermCounts.Of(Claims);

    /// <summary>Returns in how many claims a name, a noun or an action stands.</summary>
    public int CountOf(string term) => Terms.Of(term);

    /// <summary>Makes all that is made when first asked for, so that several documents can be made at once.</summary>
    public void Prepare()
    {
        for (int i = 0; i < Claims.Length; i++) _ = Claims[i];
        _ = (Story, StoryNames, Terms, Shingles);
    }

    private static string StoryText(Document document)
    {
        if (document.Passages.IsDefault) return document.Text;
        return string.Join('\n', document.Passages.Where(passage => passage.IsParsed).Select(passage => passage.Span.Of(document.Text).ToString()));
    }
}
