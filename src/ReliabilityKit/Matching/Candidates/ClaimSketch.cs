using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>What is kept of a claim to say how much it can agree with another at the most: a value of about 100 bytes in a flat list.</summary>
internal readonly record struct ClaimSketch
{
    /// <summary>Stands for a day that is not known.</summary>
    public const int NoDay = int.MinValue;

    /// <summary>Sets the bits of numbers apart from those of nouns.</summary>
    private const ulong FigureSalt = 7;

    private const int Nowhere = -1;

    private ClaimSketch(ClaimProfile claim)
    {
        Document = Nowhere;
        ClaimsBeside = claim.Document.Claims.Length;
        Key = Draw(claim.Key, claim);
        Counterpart = Draw(claim.Counterpart, claim);
        Places = PlaceMask(claim.Place);
        Mentions = MentionMask(claim);
        Measures = MeasureMask(claim);
        HasMeasure = !claim.Measures.IsEmpty;
        (Least, Most) = OnlyCountOf(claim);
        Concept = (uint)StableHash.Of(claim.Sense.Concept);
        ConceptCount = claim.Document.CountOf(claim.Sense.Concept);
        Family = (uint)StableHash.Of(ActionLexicon.Default.FamilyOf(claim.Sense));
        VerbShare = (float)VerbFrequency.Of(claim);
        FirstDay = DayOf(claim.When.Start, NoDay);
        LastDay = DayOf(claim.When.End, int.MaxValue);
        Published = PublicationDay.Of(claim.Document) ?? NoDay;
        Traits = TraitsOf(claim);
        WordBits = (float)claim.Words.TotalBits;
    }

    /// <summary>Gets the number of the document in the archive, or -1.</summary>
    public int Document { get; init; }

    /// <summary>Gets the number of claims of the document.</summary>
    public int ClaimsBeside { get; }

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

    /// <summary>Gets in how many claims of the document the action stands.</summary>
    public int ConceptCount { get; }

    /// <summary>Gets the participant that the act happens to.</summary>
    public ParticipantSketch Key { get; init; }

    /// <summary>Gets the other participant.</summary>
    public ParticipantSketch Counterpart { get; init; }

    /// <summary>Gets a bit for each name in the place; all where other places may lie in it.</summary>
    public ulong Places { get; }

    /// <summary>Gets a bit for each word of the sentence that may be a name: a place that the sentence names is no other place.</summary>
    public ulong Mentions { get; }

    /// <summary>Gets a bit for each thing that has one measure, whatever is said about it.</summary>
    public ulong Measures { get; }

    /// <summary>Gets whether there is a quantity.</summary>
    public bool HasMeasure { get; }

    /// <summary>Gets the least number that the only quantity allows, where that is a count; else not a number.</summary>
    public float Least { get; }

    /// <summary>Gets the greatest number.</summary>
    public float Most { get; }

    /// <summary>Gets the first day on which it can have happened, counted from 1970; <see cref="NoDay"/> where that is open.</summary>
    public int FirstDay { get; }

    /// <summary>Gets the last day, or <see cref="int.MaxValue"/>.</summary>
    public int LastDay { get; }

    /// <summary>Gets the day on which the text was published, counted from 1970, or <see cref="NoDay"/>.</summary>
    public int Published { get; }

    /// <summary>Gets what the claim has.</summary>
    public SketchTraits Traits { get; }

    /// <summary>Gets whether something is known about when it happened.</summary>
    public bool IsDated => FirstDay != NoDay || LastDay != int.MaxValue;

    /// <summary>Returns whether each has one count, and no number is allowed by both.</summary>
    public bool CountsApartFrom(in ClaimSketch other) => Most < other.Least || other.Most < Least;

    /// <summary>Returns whether the dates of both are known, and have no day in common.</summary>
    public bool IsApartFrom(in ClaimSketch other) => FirstDay > other.LastDay || other.FirstDay > LastDay;

    /// <summary>Returns whether both tell of what has no date, in texts that were published more than so many days apart.</summary>
    public bool IsFarFrom(in ClaimSketch other, int days) =>
        !IsDated && !other.IsDated && Published != NoDay && other.Published != NoDay && Math.Abs((long)Published - other.Published) > days;

    /// <summary>Draws the sketch of a claim; document and words are left to whoever keeps them.</summary>
    public static ClaimSketch Of(ClaimProfile claim) => new(claim);

    /// <summary>Returns whether the date of a claim lies behind the day on which its text was published.</summary>
    public static bool IsAhead(ClaimProfile claim) =>
        claim.When.Start is { } start && claim.Document.Document.Published is { } published && start.Date > published.Date;

    /// <summary>Returns whether a claim gives a result, an age, a tally, votes or a post, or says what comes next.</summary>
    public static bool HasFact(ClaimProfile claim) =>
        claim.Result is not null || claim.Births.Length > 0 || claim.Tally != 0 || claim.Votes is not null || claim.Post is not null || claim.NextEvent is not null || claim.Tenure is not null;

    private static ParticipantSketch Draw(NameProfile? participant, ClaimProfile claim) =>
        participant is null ? default : new ParticipantSketch(NameMask.Of(participant), claim.Document.CountOf(participant.Key));

    private static int DayOf(NodaTime.LocalDateTime? time, int open) => time is { } known ? PublicationDay.Of(known.Date) : open;

    private static (float, float) OnlyCountOf(ClaimProfile claim) =>
        claim.Measures is [{ Quantity.Kind: QuantityKind.Count } count] ? ((float)count.Range.Low, (float)count.Range.High) : (float.NaN, float.NaN);

    private static ulong PlaceMask(PlaceProfile? place) =>
        place is null ? 0
        : place.IsBroad || place.Names.IsEmpty ? ulong.MaxValue
        : place.Names.Aggregate(0UL, static (mask, name) => mask | NameMask.Bit(StableHash.Of(name)));

    private static ulong MentionMask(ClaimProfile claim)
    {
        ulong mask = 0;
        foreach (ReadOnlySpan<char> word in new WordSplitter(claim.Claim.SentenceSpan.Of(claim.Claim.Document.Text)))
        {
            if (char.IsUpper(word[0])) mask |= NameMask.Bit(StableHash.Of(TextFolding.Fold(word)));
        }

        return mask;
    }

    private static ulong MeasureMask(ClaimProfile claim)
    {
        ulong mask = 0;
        foreach (Measure measure in claim.Measures)
        {
            bool isCount = measure.Quantity.Kind == QuantityKind.Count;
            if (isCount && measure.Digits > 1) mask |= NameMask.Bit(StableHash.Combine(BitConverter.DoubleToUInt64Bits(measure.Quantity.Value!.Value), FigureSalt));
            if (isCount && measure.Topic is null) continue;
            int group = measure.IsOfAnybody ? 0 : NounThesaurus.Default.GroupOf(measure.Noun);
            ulong noun = group < 0 ? StableHash.Of(measure.Noun) : (ulong)group;
            ulong topic = measure.Topic is null ? 0 : StableHash.Of(measure.Topic.Name);
            mask |= NameMask.Bit(isCount ? StableHash.Combine(topic, noun) : measure.Topic is null ? noun : topic);
        }

        return mask;
    }

    private static SketchTraits TraitsOf(ClaimProfile claim) =>
        (claim.Arguments.IsEmpty ? 0 : SketchTraits.Arguments)
        | (claim.Quotation is null ? 0 : SketchTraits.Quotation)
        | (claim.When.IsWithinADay ? SketchTraits.OneDay : 0)
        | (HasFact(claim) ? SketchTraits.Fact : 0)
        | (IsAhead(claim) ? SketchTraits.Ahead : 0)
        | (claim.IsAgentless ? SketchTraits.Agentless : 0)
        | (claim.IsNegated ? SketchTraits.Negated : 0)
        | (IsOneDone(claim.Sense) ? SketchTraits.OnceDone : 0)
        | (claim.Measures.Any(static measure => measure.Qualifiers.Length > 0) ? SketchTraits.Qualified : 0)
        | (SoleWords.HasSoleDoer(claim) ? SketchTraits.SoleDoer : 0);

    private static bool IsOneDone(in ActionSense sense) =>
        sense is { Nature: ActionNature.Once or ActionNature.Settled, Key: KeyRole.Object or KeyRole.Theme } || sense.Concept is "be in" or "be at" or "lie in";
}
