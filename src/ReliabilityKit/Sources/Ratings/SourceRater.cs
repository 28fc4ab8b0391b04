using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Rates the sources of a check by the facts that several of them speak about.</summary>
internal sealed class SourceRater
{
    /// <summary>What is thought of a source of which nothing is known: three claims in four, as if four had been checked.</summary>
    private const double PriorRight = 3;
    private const double PriorWrong = 1;

    private const double Believed = 0.65;

    private readonly ImmutableArray<Document> _documents;
    private readonly ImmutableArray<FactGroup> _groups;
    private readonly CopiedSentences _copies;
    private readonly ImmutableArray<SourcePrior> _priors;
    private readonly SignalCollector _signals = new();
    private readonly Dictionary<string, (double Right, int Claims)> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ownErrors = new(StringComparer.Ordinal);

    private SourceRater(ImmutableArray<Document> documents, ImmutableArray<Finding> findings, ReliabilityOptions options)
    {
        _documents = documents;
        _groups = FactGrouper.Group(findings);
        _copies = new CopiedSentences(findings, options.WireRelations);
        _priors = options.SourcePriors;
    }

    /// <summary>Rates sources and weighs facts.</summary>
    /// <returns>The ratings by the order of documents, and the facts that sources contradict each other about.</returns>
    public static (ImmutableArray<SourceRating> Sources, ImmutableArray<ContestedFact> Facts) Rate(
        ImmutableArray<Document> documents, ImmutableArray<Claim> claims, ImmutableArray<Finding> findings, ReliabilityOptions options)
    {
        SourceRater rater = new(documents, findings, options);
        ImmutableArray<ContestedFact> facts = rater.WeighFacts();
        FindingSignals.Collect(documents, findings, rater._signals);
        DocumentSignals.Collect(documents, claims, findings, rater._signals);
        return (rater.RateSources(), facts);
    }

    private ImmutableArray<ContestedFact> WeighFacts()
    {
        FactTable table = new();
        foreach (FactGroup group in _groups)
        {
            for (int i = 0; i < group.Positions.Length; i++)
            {
                foreach (Testimony witness in _copies.Witnesses(group.Positions[i])) table.Add(witness.Source, group.Name, group.PositionName(i));
            }
        }

        TruthResult truth = new TruthFinder(new TruthOptions { Kind = ValueKind.Category, Priors = _priors, MaxDegreeOfParallelism = 1 }).Find(table);
        Dictionary<string, BelievedValue> believed = truth.Values.ToDictionary(value => value.Object, StringComparer.Ordinal);
        return [.. _groups.Select(group => Weigh(group, believed[group.Name])).OfType<ContestedFact>()];
    }

    /// <summary>Notes who is right about a fact; returns it if it is contested.</summary>
    private ContestedFact? Weigh(FactGroup group, BelievedValue believed)
    {
        FactPosition[] positions = [.. Enumerable.Range(0, group.Positions.Length).Select(i => Position(group, i, believed))];
        int sources = positions.SelectMany(position => position.Supporters).Distinct(StringComparer.Ordinal).Count();
        bool isScorable = sources > 1 && positions.Sum(position => position.Witnesses) > 1;
        for (int i = 0; i < positions.Length && isScorable; i++) Note(group.Positions[i], positions[i].Confidence);
        if (sources == 1 && positions.Length > 1) NoteAgainstItself(group.Positions);
        if (positions.Length < 2) return null;
        return new ContestedFact(group.Positions[0][0].Kind, [.. positions.OrderByDescending(position => position.Confidence)]);
    }

    private FactPosition Position(FactGroup group, int index, BelievedValue believed)
    {
        ImmutableArray<Testimony> testimonies = group.Positions[index];
        int witnesses = _copies.Witnesses(testimonies).Count();
        int others = group.Positions.Length - 1;
        double confidence = group.PositionName(index) == believed.Value ? believed.Confidence : (1 - believed.Confidence) / others;
        int claims = group.Positions.Sum(position => _copies.Witnesses(position).Count());
        return new FactPosition(
            (testimonies.FirstOrDefault(testimony => testimony.IsDisputed) ?? testimonies[0]).Evidence.Value,
            confidence,
            Grading.Credibility(confidence, witnesses, claims),
            witnesses,
            [.. testimonies.Select(testimony => testimony.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. testimonies.Select(testimony => testimony.Evidence).OrderBy(evidence => evidence.Claim.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Who runs another's error has erred too: copies count for the record of a source, though not as witnesses.</summary>
    private void Note(ImmutableArray<Testimony> testimonies, double confidence)
    {
        foreach (Testimony testimony in testimonies.DistinctBy(testimony => testimony.Source, StringComparer.Ordinal))
        {
            (double right, int claims) = _records.GetValueOrDefault(testimony.Source);
            _records[testimony.Source] = (right + confidence, claims + 1);
            // Between the two it is one word against another.
            if (confidence > Believed) _signals.Add(testimony.Source, SignalKind.Confirmed, testimony.Evidence);
            if (confidence < 1 - Believed) _signals.Add(testimony.Source, SignalKind.Contradicted, testimony.Evidence);
        }
    }

    /// <summary>Of two things that cannot both be true and that nobody else speaks about, one is wrong: so much is known, but no claim can be scored.</summary>
    private void NoteAgainstItself(ImmutableArray<ImmutableArray<Testimony>> positions)
    {
        string source = positions[0][0].Source;
        _ownErrors[source] = _ownErrors.GetValueOrDefault(source) + positions.Length - 1;
    }

    private ImmutableArray<SourceRating> RateSources() =>
        [.. _documents.GroupBy(Testimony.SourceOf, StringComparer.Ordinal).Select(group => Rate(group.Key, group.Count()))];

    private SourceRating Rate(string source, int documents)
    {
        (double right, int claims) = _records.GetValueOrDefault(source);
        int ownErrors = _ownErrors.GetValueOrDefault(source);
        double a = PriorRight + right + _priors.Where(prior => prior.Source == source).Sum(prior => prior.Right);
        double b = PriorWrong + claims - right + ownErrors + _priors.Where(prior => prior.Source == source).Sum(prior => prior.Wrong);
        double trust = a / (a + b);
        double low = SpecialFunctions.BetaQuantile(0.05, a, b);
        double high = SpecialFunctions.BetaQuantile(0.95, a, b);
        ReliabilityGrade grade = Grading.Reliability(trust, low, claims);
        return new SourceRating
        {
            Source = source,
            Documents = documents,
            Trust = trust,
            Low = low,
            High = high,
            Grade = grade,
            ScorableClaims = claims,
            Signals = _signals.Of(source),
            Explanation = RatingExplanation.Write(grade, trust, low, high, claims, _signals.CountOf(source, SignalKind.Contradicted), ownErrors),
        };
    }
}
