using System.Collections.Immutable;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Which testimonies go back to one text: five outlets that run an agency's story are one witness.</summary>
internal sealed class CopiedSentences
{
    /// <summary>Shorter sentences may be the same by chance.</summary>
    private const int FewestWords = 6;

    private readonly DisjointSets<(string Document, int Start)> _texts = new();
    private readonly DisjointSets<string> _houses = new();

    /// <summary>Creates the sets.</summary>
    /// <param name="findings">The findings, copies among them.</param>
    /// <param name="relations">Sources that are known to take over each other's texts.</param>
    public CopiedSentences(ImmutableArray<Finding> findings, ImmutableArray<WireRelation> relations)
    {
        foreach (Finding finding in findings.Where(finding => finding.Relation == FindingRelation.Copy))
            _texts.Join(new Testimony(finding.Kind, finding.A).Sentence, new Testimony(finding.Kind, finding.B).Sentence);
        foreach (WireRelation relation in relations) _houses.Join(relation.Client, relation.Wire);
    }

    /// <summary>Returns the first testimony of each independent witness, in order.</summary>
    public IEnumerable<Testimony> Witnesses(ImmutableArray<Testimony> testimonies) => testimonies
        .DistinctBy(testimony => _texts.Find(testimony.Sentence))
        .DistinctBy(Words, StringComparer.OrdinalIgnoreCase)
        .DistinctBy(testimony => _houses.Find(testimony.Source), StringComparer.Ordinal);

    /// <summary>The sentence, if it is too long for two to write it alike; otherwise something that no other testimony has.</summary>
    private static string Words(Testimony testimony)
    {
        string sentence = testimony.Evidence.Claim.SentenceSpan.Of(testimony.Evidence.Claim.Document.Text).ToString();
        return sentence.Count(char.IsWhiteSpace) + 1 >= FewestWords ? sentence : testimony.Key;
    }
}
