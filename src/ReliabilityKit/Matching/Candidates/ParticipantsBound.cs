namespace ReliabilityKit.Matching.Candidates;

/// <summary>How much the participants of two claims can weigh at the most, and whether they can be the same.</summary>
/// <param name="Key">The most that what the acts happen to weighs.</param>
/// <param name="Counterpart">The most that the other participants weigh.</param>
/// <param name="KeysMayAgree">Whether the acts can happen to the same.</param>
/// <param name="CounterpartsMayAgree">Whether the others can be the same, as far as both are named.</param>
internal readonly record struct ParticipantsBound(double Key, double Counterpart, bool KeysMayAgree, bool CounterpartsMayAgree)
{
    /// <summary>Gets whether it is known how the counterparts stand to each other: a name and a noun may mean the same or not.</summary>
    public bool CounterpartsAreKnown { get; init; }

    /// <summary>Gets whether both claims can be about one event.</summary>
    public bool MayBeOneEvent => KeysMayAgree && CounterpartsMayAgree;

    /// <summary>Gets the sum of the weights.</summary>
    public double Sum => Key + Counterpart;

    /// <summary>Returns what holds where it is open which of two bounds does.</summary>
    public ParticipantsBound Or(in ParticipantsBound other) => new(
        Math.Max(Key, other.Key), Math.Max(Counterpart, other.Counterpart), KeysMayAgree || other.KeysMayAgree, CounterpartsMayAgree || other.CounterpartsMayAgree)
    {
        CounterpartsAreKnown = CounterpartsAreKnown || other.CounterpartsAreKnown,
    };
}
