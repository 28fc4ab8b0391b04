using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>A document in the form in which documents are compared: its claims, its story, and how often it uses each term.</summary>
internal sealed class DocumentProfile
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="claims">Its claims, in the order of the text.</param>
    /// <param name="places">Where its places are named, in the order of the text.</param>
    public DocumentProfile(Document document, ImmutableArray<Claim> claims, ImmutableArray<TextSpan> places)
    {
        Document = document;
        Places = places;
        Names = new NameMap(claims);
        Claims = [.. claims.Select(claim => new ClaimProfile(claim, this))];
        for (int i = 1; i < Claims.Length; i++) Claims[i].InheritPlace(Claims[i - 1]);
        foreach (ClaimProfile claim in Claims) Count(claim);
        Story = WordSet.Of(StoryText(document));
        Shingles = new SentenceShingles(this);
    }

    /// <summary>Gets the document.</summary>
    public Document Document { get; }

    /// <summary>Gets where its places are named, in the order of the text.</summary>
    public ImmutableArray<TextSpan> Places { get; }

    /// <summary>Gets the names that it sets beside nouns.</summary>
    public NameMap Names { get; }

    /// <summary>Gets its claims, in the order of the text.</summary>
    public ImmutableArray<ClaimProfile> Claims { get; }

    /// <summary>Gets the content words of the document: what its story is about.</summary>
    public WordSet Story { get; }

    /// <summary>Gets the runs of words of its sentences.</summary>
    public SentenceShingles Shingles { get; }

    /// <summary>Reads a parsed document.</summary>
    public static DocumentProfile Of(ParsedDocument parsed) => new(parsed.Document, parsed.Claims, [.. PlaceNames.Of(parsed.Annotation)]);

    /// <summary>Returns in how many claims a name, a noun or an action stands.</summary>
    public int CountOf(string term) => _terms.GetValueOrDefault(term);

    private void Count(ClaimProfile claim)
    {
        Count(claim.Sense.Concept);
        if (claim.Actor is { } actor) Count(actor.Key);
        if (claim.Object is { } obj) Count(obj.Key);
        foreach (Measure measure in claim.Measures) Count(measure.Noun);
    }

    private void Count(string term) => _terms[term] = _terms.GetValueOrDefault(term) + 1;

    private static string StoryText(Document document)
    {
        if (document.Passages.IsDefault) return document.Text;
        return string.Join('\n', document.Passages.Where(passage => passage.IsParsed).Select(passage => passage.Span.Of(document.Text).ToString()));
    }
}
