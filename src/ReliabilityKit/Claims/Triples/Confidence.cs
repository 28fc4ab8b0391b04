using ReliabilityKit.Claims.Predicates;

namespace ReliabilityKit.Claims.Triples;

/// <summary>How sure the kinds of tuples are, by how often readers wrote them down too.</summary>
internal static class Confidence
{
    public const double Apposition = 0.74;
    public const double Title = 0.6;
    public const double Possession = 0.4;

    public static double Of(Predicate predicate, bool hasArgument)
    {
        double confidence = predicate.Link switch
        {
            PredicateLink.Root => 0.95,
            PredicateLink.Complement => 0.9,
            PredicateLink.Conjunct => 0.85,
            PredicateLink.Relative => 0.8,
            PredicateLink.Parataxis => 0.78,
            PredicateLink.Adverbial => predicate.Form switch { PredicateForm.Finite => 0.75, PredicateForm.Gerund => 0.71, PredicateForm.Infinitive => 0.65, PredicateForm.Participle => 0.66, _ => 0.64 },
            PredicateLink.Adnominal => predicate.Form switch { PredicateForm.Participle => 0.73, PredicateForm.Gerund => 0.72, PredicateForm.Infinitive => 0.61, PredicateForm.Verbless => 0.62, _ => 0.59 },
            PredicateLink.OpenComplement => 0.56,
            PredicateLink.Subject => 0.55,
            _ => 0.5,
        };
        return hasArgument ? confidence : confidence - 0.5;
    }
}
