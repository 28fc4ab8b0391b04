namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>The present, past or future without a date: "now", "recently", "soon".</summary>
/// <param name="Timex"><c>PRESENT_REF</c>, <c>PAST_REF</c> or <c>FUTURE_REF</c>.</param>
internal sealed record VagueTerm(string Timex) : TemporalTerm
{
    /// <summary>The value of "now".</summary>
    public const string Present = "PRESENT_REF";

    // The present begins at the time of writing at the latest; nothing says when it ends.
    public override Reading Resolve(Discourse discourse) =>
        Reading.Unresolved(Timex, DatePrecision.Day) with { Start = Timex == Present ? discourse.Reference : null };
}
