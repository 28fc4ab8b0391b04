using ReliabilityKit.Findings.Rules;
using ReliabilityKit.Matching.Candidates;

namespace ReliabilityKit.Findings;

/// <summary>How clearly two claims about the same thing conflict, as the last step of the waterfall.</summary>
/// <param name="Name">What an editor reads.</param>
/// <param name="Weight">In bits: how much likelier such a difference is between two claims in conflict than between two that only look like it.</param>
internal sealed record Conflict(string Name, double Weight)
{
    public static readonly Conflict OnceOnlyDates = new("happens once, dates apart", 2);
    public static readonly Conflict DistantDates = new("happens once, dates far apart", -2);
    public static readonly Conflict AdjacentDates = new("happens once, neighbouring days", 0.5);
    public static readonly Conflict ClearNumbers = new("numbers far apart", 1.5);
    public static readonly Conflict NearNumbers = new("numbers apart", 0);
    public static readonly Conflict Negation = new("said to be so and not to be so", 1);
    public static readonly Conflict ImpliedNegation = new("implied and said not to be so", 0);
    public static readonly Conflict OppositeActs = new("acts that exclude each other", 1);
    public static readonly Conflict OppositeStates = new("states that exclude each other", 0.5);
    public static readonly Conflict TwoActors = new("one act, two actors", 0.5);
    public static readonly Conflict TwoPlaces = new("one event, two places", 0.5);
    public static readonly Conflict TwoSpeakers = new("one quotation, two speakers", 3);
    public static readonly Conflict Growth = new("a later and higher count", 1);
    public static readonly Conflict SameSentence = new("nearly the same sentence", 6);
    public static readonly Conflict Agreement = new("nothing differs", 1);

    /// <summary>Gets the most that verdicts of each kind add, from which a search knows which pairs cannot come to one.</summary>
    public static VerdictBounds Bounds { get; } = new(
        OneEvent: Greatest(Negation, ImpliedNegation, OppositeActs, OppositeStates, TwoPlaces, AdjacentDates, Agreement),
        Dates: Greatest(OnceOnlyDates, DistantDates, AdjacentDates),
        Figures: Greatest(ClearNumbers, NearNumbers, Growth, Agreement, TwoActors),
        Doers: Greatest(TwoActors, TwoPlaces),
        Quotation: TwoSpeakers.Weight,
        FigureDays: Occasion.NewsDays);

    private static double Greatest(params ReadOnlySpan<Conflict> conflicts)
    {
        double greatest = double.NegativeInfinity;
        foreach (Conflict conflict in conflicts) greatest = Math.Max(greatest, conflict.Weight);
        return greatest;
    }
}
