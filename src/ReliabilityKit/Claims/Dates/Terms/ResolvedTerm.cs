namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A date that is worked out already.</summary>
internal sealed record ResolvedTerm(Reading Reading) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => Reading;
}
