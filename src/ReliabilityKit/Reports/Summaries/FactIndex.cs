using ReliabilityKit.Findings;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>Finds the contested fact that a contradiction is about, and the contradictions about a fact.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<(FindingKind Kind, string Claim), ContestedFact> _facts = [];
    private readonly Dictionary<ContestedFact, Finding> _findings = new(ReferenceEqualityComparer.Instance);

    public FactIndex(CheckReport report)
    {
        foreach (ContestedFact fact in report.ContestedFacts)
        {
            foreach (Evidence evidence in fact.Positions.SelectMany(position => position.Evidence)) _facts.TryAdd((fact.Kind, evidence.Claim.Id), fact);
        }

        foreach (Finding finding in report.Contradictions)
        {
            if (Of(finding) is { } fact) _findings.TryAdd(fact, finding);
        }
    }

    /// <summary>Returns the fact that a finding is about, or <see langword="null"/>.</summary>
    public ContestedFact? Of(Finding finding) =>
        finding.Relation == FindingRelation.Contradiction ? _facts.GetValueOrDefault((finding.Kind, finding.A.Claim.Id)) : null;

    /// <summary>Returns the surest contradiction about a fact, or <see langword="null"/> where it is not reported.</summary>
    public Finding? SurestAbout(ContestedFact fact) => _findings.GetValueOrDefault(fact);
}
