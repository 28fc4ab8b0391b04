using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>
/// Gathers what findings say about facts: claims that contradict or confirm each other are about one fact; those that confirm each other, or
/// contradict the same and not each other, say one thing.
/// </summary>
internal static class FactGrouper
{
    /// <summary>Returns the facts, by name.</summary>
    public static ImmutableArray<FactGroup> Group(ImmutableArray<Finding> findings)
    {
        Dictionary<string, Testimony> testimonies = new(StringComparer.Ordinal);
        DisjointSets<string> facts = new();
        DisjointSets<string> positions = new();
        PositionJoiner joiner = new();
        // Contradictions first: they show the value that is in question, corroborations often only the verb.
        foreach (Finding finding in findings.Where(IsAboutFact).OrderBy(finding => finding.Relation).ThenBy(finding => finding.Id, StringComparer.Ordinal))
        {
            bool isConflict = finding.Relation == FindingRelation.Contradiction;
            (Testimony a, Testimony b) = (new(finding.Kind, finding.A, isConflict), new(finding.Kind, finding.B, isConflict));
            testimonies.TryAdd(a.Key, a);
            testimonies.TryAdd(b.Key, b);
            facts.Join(a.Key, b.Key);
            if (isConflict) joiner.AddConflict(a.Key, b.Key);
            else positions.Join(a.Key, b.Key);
        }

        JoinSameWords(testimonies.Values, facts, positions);
        return
        [
            .. testimonies.Values.OrderBy(testimony => testimony.Key, StringComparer.Ordinal)
                .GroupBy(testimony => facts.Find(testimony.Key), StringComparer.Ordinal)
                .Select(fact => new FactGroup(fact.First().Key, Positions([.. fact], positions, joiner))),
        ];
    }

    /// <summary>An update is no contradiction, and a dispute is one between the speakers.</summary>
    private static bool IsAboutFact(Finding finding) => finding.Relation is FindingRelation.Contradiction or FindingRelation.Corroboration;

    /// <summary>Two that a third contradicts say the same when they say it in the same words, found to confirm each other or not.</summary>
    private static void JoinSameWords(IEnumerable<Testimony> testimonies, DisjointSets<string> facts, DisjointSets<string> positions)
    {
        Dictionary<(string Fact, string Value), string> first = [];
        foreach (Testimony testimony in testimonies)
        {
            // Of deeds the words are the same on both sides of a denial.
            if (testimony.Kind is not (FindingKind.Date or FindingKind.Quantity or FindingKind.Place or FindingKind.Actor)) continue;
            (string, string) said = (facts.Find(testimony.Key), testimony.Evidence.Value.ToUpperInvariant());
            if (!first.TryAdd(said, testimony.Key)) positions.Join(first[said], testimony.Key);
        }
    }

    private static ImmutableArray<ImmutableArray<Testimony>> Positions(Testimony[] fact, DisjointSets<string> positions, PositionJoiner joiner)
    {
        Dictionary<string, Testimony> byKey = fact.ToDictionary(testimony => testimony.Key, StringComparer.Ordinal);
        List<List<string>> alike = [.. fact.GroupBy(testimony => positions.Find(testimony.Key), testimony => testimony.Key, StringComparer.Ordinal).Select(keys => keys.ToList())];
        return
        [
            .. joiner.Join(alike).Select(keys => keys.Select(key => byKey[key])
                .OrderBy(Time).ThenBy(testimony => testimony.Key, StringComparer.Ordinal).ToImmutableArray()),
        ];
    }

    private static Instant Time(Testimony testimony) => testimony.Evidence.Claim.Document.Published?.ToInstant() ?? Instant.MaxValue;
}
