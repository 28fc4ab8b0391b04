namespace ReliabilityKit.Sources;

/// <summary>The Admiralty code: letters for sources, figures for information, each from its own evidence.</summary>
internal static class Grading
{
    /// <summary>Fewer claims that others speak about too say nothing about a source.</summary>
    public const int FewestClaims = 5;

    /// <summary>Grades a source by its record.</summary>
    /// <param name="trust">The expected share of right claims.</param>
    /// <param name="low">The lower end of its interval.</param>
    /// <param name="claims">The number of claims that others speak about too.</param>
    public static ReliabilityGrade Reliability(double trust, double low, int claims) => trust switch
    {
        _ when claims < FewestClaims => ReliabilityGrade.F,
        >= 0.9 when low >= 0.8 => ReliabilityGrade.A,
        >= 0.8 => ReliabilityGrade.B,
        >= 0.65 => ReliabilityGrade.C,
        >= 0.4 => ReliabilityGrade.D,
        _ => ReliabilityGrade.E,
    };

    /// <summary>Grades a piece of information by who confirms it; where it is one word against another both are possibly true.</summary>
    /// <param name="confidence">How far it is believed.</param>
    /// <param name="witnesses">The number of independent witnesses for it: copies count once together.</param>
    /// <param name="claims">The number of claims about the same thing.</param>
    public static CredibilityGrade Credibility(double confidence, double witnesses, int claims) => confidence switch
    {
        _ when claims < 2 => CredibilityGrade.CannotBeJudged,
        >= 0.9 when witnesses >= 1.5 => CredibilityGrade.Confirmed,
        >= 0.75 => CredibilityGrade.ProbablyTrue,
        >= 0.45 => CredibilityGrade.PossiblyTrue,
        >= 0.2 => CredibilityGrade.Doubtful,
        _ => CredibilityGrade.Improbable,
    };
}
