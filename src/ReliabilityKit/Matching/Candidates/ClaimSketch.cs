using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>What is kept of a claim to say how much it can agree with another at the most: a value of 80 bytes in a flat list.</summary>
internal readonly record struct ClaimSketch
{
    /// <summary>Stands for a day that is not known.</summary>
    public const int NoDay = int.MinValue;

    private ClaimSketch(ClaimProfile claim)
    {
        Key = NameMask.Of(claim.Key);
        Counterpart = NameMask.Of(claim.Counterpart);
        Measures = MeasureMask(claim);
        Concept = (uint)StableHash.Of(claim.Sense.Concept);
        Family = (uint)StableHash.Of(ActionLexicon.Default.FamilyOf(claim.Sense));
        VerbShare = (float)VerbFrequency.Of(claim);
        FirstDay = DayOf(claim.When.Start, NoDay);
        LastDay = DayOf(claim.When.End, int.MaxValue);
        Traits = TraitsOf(claim);
        WordBits = (float)claim.Words.TotalBits;
    }

    /// <summary>Gets the number of the document.</summary>
    public int Document { get; init; }

    /// <summary>Gets the address of the words of the clause, which are numbers in ascending order.</summary>
    public int Words { get; init; }

    /// <summary>Gets the number of words.</summary>
    public int WordCount { get; init; }

    /// <summary>Gets the information of the words, in bits.</summary>
    public float WordBits { get; }

    /// <summary>Gets the share of claims in news that have the action.</summary>
    public float VerbShare { get; }

    /// <summary>Gets a hash of what the action means.</summary>
    public uint Concept { get; }

    /// <summary>Gets a hash of the family of meanings.</summary>
    public uint Family { get; }

    /// <summary>Gets the mask of the participant that the act happens to, or 0.</summary>
    public ulong Key { get; }

    /// <summary>Gets the mask of the other participant, or 0.</summary>
    public ulong Counterpart { get; }

    /// <summary>Gets a bit for each thing counted or measured.</summary>
    public ulong Measures { get; }

    /// <summary>Gets the first day on which it can have happened, counted from 1970; <see cref="NoDay"/> where that is open.</summary>
    public int FirstDay { get; }

    /// <summary>Gets the last day, or <see cref="int.MaxValue"/>.</summary>
    public int LastDay { get; }

    /// <summary>Gets what the claim has.</summary>
    public SketchTraits Traits { get; }

    /// <summary>Gets whether something is known about when it happened.</summary>
    public bool IsDated => FirstDay != NoDay || LastDay != int.MaxValue;

    /// <summary>Draws the sketch of a claim; document and words are left to whoever keeps them.</summary>
    public static ClaimSketch Of(ClaimProfile claim) => new(claim);

    private static int DayOf(NodaTime.LocalDateTime? time, int open) => time is { } known ? PublicationDay.Of(known.Date) : open;

    private static ulong MeasureMask(ClaimProfile claim)
    {
        ulong mask = 0;
        foreach (Measure measure in claim.Measures)
        {
            if (measure.Topic is { } topic) mask |= NameMask.Bit(StableHash.Of(topic.Name));
            int group = NounThesaurus.Default.GroupOf(measure.Noun);
            mask |= NameMask.Bit(group < 0 ? StableHash.Of(measure.Noun) : (ulong)group);
        }

        return mask;
    }

    private static SketchTraits TraitsOf(ClaimProfile claim) =>
        (claim.Place is null ? 0 : SketchTraits.Place)
        | (claim.Arguments.IsEmpty ? 0 : SketchTraits.Arguments)
        | (claim.Quotation is null ? 0 : SketchTraits.Quotation)
        | (claim.Key is { IsNamed: true } ? SketchTraits.KeyIsNamed : 0)
        | (claim.Counterpart is { IsNamed: true } ? SketchTraits.CounterpartIsNamed : 0)
        | (claim.When.IsWithinADay ? SketchTraits.OneDay : 0);
}
