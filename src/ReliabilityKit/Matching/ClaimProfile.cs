using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Matching.Facts;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>A claim in the form in which claims are compared: made once for each claim, read for each pair.</summary>
internal sealed class ClaimProfile
{
    /// <summary>So many characters may stand between a decision and what was decided.</summary>
    private const int DecisionGap = 36;

    // Read from the sentence when first asked for, below 0 before that; two threads may read the same twice.
    private int _turns = -1;
    private int _changeMonths = -1;

    /// <summary>Reads a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="document">The document that makes it.</param>
    public ClaimProfile(Claim claim, DocumentProfile document)
    {
        Claim = claim;
        Document = document;
        Sense = ActionLexicon.Default.Find(claim);
        Actor = document.Names.ProfileOf(claim.Actor) ?? WholeOf(claim, document);
        Object = document.Names.ProfileOf(claim.Object ?? Favoured(claim, Sense));
        Place = PlaceProfile.Of(claim, document.Places);
        Arguments = [.. claim.Arguments.Select(ArgumentProfile.Of).OfType<ArgumentProfile>()];
        Words = WordSet.Of(claim.Span.Of(claim.Document.Text));
        Measures = [.. claim.Quantities.Concat(SumReader.Of(claim)).Select(quantity => Measure.Of(claim, quantity, Words, Sense))];
        When = IsComparison(claim, Sense) || IsOfEffect(claim, Sense) ? default : DateSpan.Of(claim.Date);
        Quotation = Quotation.Of(claim);
        Yardstick = YardstickOf(claim);
        Result = MatchResultReader.Of(this);
        Tally = TallyReader.Of(this);
        Votes = VoteReader.Of(this);
        NextEvent = NextEventReader.Of(this);
        Post = PostReader.Of(this);
        Births = BirthReader.Of(this);
        Tenure = TenureReader.Of(this);
    }

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the document that makes it.</summary>
    public DocumentProfile Document { get; }

    /// <summary>Gets what its action means.</summary>
    public ActionSense Sense { get; }

    /// <summary>Gets who acts, or <see langword="null"/>.</summary>
    public NameProfile? Actor { get; }

    /// <summary>Gets whom or what the action is done to, or <see langword="null"/>.</summary>
    public NameProfile? Object { get; }

    /// <summary>Gets where it happens, or <see langword="null"/>.</summary>
    public PlaceProfile? Place { get; private set; }

    /// <summary>Gets the further arguments.</summary>
    public ImmutableArray<ArgumentProfile> Arguments { get; }

    /// <summary>Gets the quantities.</summary>
    public ImmutableArray<Measure> Measures { get; }

    /// <summary>Gets when it happens.</summary>
    public DateSpan When { get; }

    /// <summary>Gets the quotation that it stands in, or <see langword="null"/>.</summary>
    public Quotation? Quotation { get; }

    /// <summary>Gets what a move is measured against, folded ("euro" of "firmed 0.4% against the euro"), or <see langword="null"/>.</summary>
    public string? Yardstick { get; }

    /// <summary>Gets the result of a match that it gives, or <see langword="null"/>.</summary>
    public MatchResult? Result { get; }

    /// <summary>Gets how often its actor is said to score in a match; 0 where it does not say.</summary>
    public int Tally { get; }

    /// <summary>Gets how a body voted, or <see langword="null"/>.</summary>
    public VoteCount? Votes { get; }

    /// <summary>Gets when people were born, as far as it tells.</summary>
    public Birth[] Births { get; }

    /// <summary>Gets since when somebody held office, or <see langword="null"/>.</summary>
    public Tenure? Tenure { get; }

    /// <summary>Gets the post that it says somebody holds, or <see langword="null"/>.</summary>
    public Post? Post { get; }

    /// <summary>Gets which of several like occasions it speaks of: a bit for each word that counts them, such as "second" or "again".</summary>
    public int Turns => _turns >= 0 ? _turns : _turns = TurnReader.Of(Claim);

    /// <summary>Gets over how many months it measures a change; 0 where it does not say.</summary>
    public int ChangeMonths => _changeMonths >= 0 ? _changeMonths : _changeMonths = ChangePeriodReader.Of(Claim);

    /// <summary>Gets what is to take place next, or <see langword="null"/>.</summary>
    public string? NextEvent { get; }

    /// <summary>Gets the content words of its clause.</summary>
    public WordSet Words { get; }

    /// <summary>Gets the participant that the act happens to: who resigns, who is dismissed, what sinks.</summary>
    public NameProfile? Key => IsState ? Actor : Sense.Key switch
    {
        KeyRole.Object => Sense.HoldsObject ? null : Object,
        KeyRole.Theme => Object is null || Sense.HoldsObject ? Actor : Object,
        _ => IsAgentless ? Object : Actor,
    };

    /// <summary>Gets the other of actor and object.</summary>
    public NameProfile? Counterpart => IsState ? null : Sense.Key switch
    {
        KeyRole.Object => Actor,
        KeyRole.Theme => Object is null || Sense.HoldsObject ? null : Actor,
        _ => Sense.HoldsObject || IsAgentless ? null : Object,
    };

    /// <summary>Gets whether it leaves out who acts, so that what is acted on stands in for the actor: "forty windows were broken".</summary>
    public bool IsAgentless => Actor is null && Object is not null && Sense.Key is KeyRole.None or KeyRole.Actor && !Sense.HoldsObject;

    /// <summary>Gets whether it is a known state told with "be": what is "open" or "closed" is no participant.</summary>
    private bool IsState => Sense.IsKnown && Claim.Kind == PredicateKind.Copula && Actor is not null;

    /// <summary>Gets whether it says that something is, or is not, the case; a plan, a demand or a possibility does not.</summary>
    public bool IsAsserted => (Claim.Action.Modality == Modality.Asserted && Claim.Action.Tense != Tense.Future) || IsDecided;

    /// <summary>Gets whether it says what is going to happen, without condition: two texts may disagree about a plan as about a fact.</summary>
    public bool IsPlan => !IsAsserted && Claim.Action.Modality == Modality.Planned && Claim.Action.Tense == Tense.Future;

    /// <summary>Gets whether it is a decision: who decided to cut the rate has cut it.</summary>
    private bool IsDecided =>
        Claim.Action.Modality is Modality.Planned or Modality.Demanded
        && Claim.Document.Text.AsSpan(0, Claim.Action.Span.Start).TrimEnd() is var before && before.EndsWith(" to", StringComparison.Ordinal)
        && (before.EndsWith("had to", StringComparison.Ordinal) || SaysDecided(before));

    /// <summary>"Decided on Thursday to raise".</summary>
    private static bool SaysDecided(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> near = before[Math.Max(0, before.Length - DecisionGap)..];
        return near.Contains("decided ", StringComparison.Ordinal) || near.Contains("voted ", StringComparison.Ordinal);
    }

    /// <summary>Gets whether it is negated.</summary>
    public bool IsNegated => Claim.Action.Polarity == Polarity.Negated;

    /// <summary>Takes over the place of the clause that it is a part of: "a bomb exploded in the port, killing nine".</summary>
    /// <param name="whole">Another claim of the document.</param>
    public void InheritPlace(ClaimProfile whole)
    {
        bool isPart = Place is null && whole.Place is not null && whole.Claim.SentenceSpan == Claim.SentenceSpan && !ReferenceEquals(whole, this)
            && Claim.Actor is { } actor && (whole.Claim.Actor?.Span == actor.Span || whole.Claim.Object?.Span == actor.Span)
            && whole.Claim.Span.Start <= Claim.Span.Start && Claim.Kind == PredicateKind.Verb && Sense.Nature != ActionNature.Speech && whole.Sense.Nature != ActionNature.Speech;
        if (isPart) Place = whole.Place;
    }

    /// <inheritdoc/>
    public override string ToString() => Claim.Id;

    /// <summary>"Fell to the lowest level since 1997" tells with what it is compared, not when it fell.</summary>
    private static bool IsComparison(Claim claim, in ActionSense sense) =>
        claim.Date is { Relation: DateRelation.After } && sense.Nature is ActionNature.Change or ActionNature.Repeatable or ActionNature.Once
        && claim.Action.Polarity == Polarity.Affirmed && HasSuperlative(claim.SentenceSpan.Of(claim.Document.Text));

    /// <summary>"Of the drivers, 61 per cent said yes": the part stands for the drivers.</summary>
    private static NameProfile? WholeOf(Claim claim, DocumentProfile document)
    {
        if (claim.Actor is null) return null;
        foreach (Argument argument in claim.Arguments)
        {
            if (argument.Role == "of" && argument.Span.End <= claim.Actor.Span.Start) return document.Names.ProfileOf(argument.Value);
        }

        return null;
    }

    /// <summary>"Voted for the bill" approves the bill.</summary>
    private static Participant? Favoured(Claim claim, in ActionSense sense)
    {
        if (sense.Concept is not ("approve" or "reject") || claim.Action.Lemma != "vote") return null;
        foreach (Argument argument in claim.Arguments)
        {
            if (argument.Role is "for" or "against") return argument.Value;
        }

        return null;
    }

    /// <summary>"With effect from 22 September" does not tell when the decision was taken.</summary>
    private static bool IsOfEffect(Claim claim, in ActionSense sense)
    {
        if (claim.Date is not { } date) return false;
        // What has been done has not been done on a day to come: the forecast was lowered for next year.
        if (sense.Concept is "raise rate" or "lower rate" or "keep rate" && claim.Action.Tense == Tense.Past && date.Start is { } start && claim.Document.Published is { } published && start.Date > published.Date.PlusDays(1)) return true;
        ReadOnlySpan<char> before = claim.Document.Text.AsSpan(claim.SentenceSpan.Start, Math.Max(0, date.Span.Start - claim.SentenceSpan.Start)).TrimEnd();
        return before.EndsWith("with effect from", StringComparison.OrdinalIgnoreCase) || before.EndsWith("effective", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("effective from", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasSuperlative(ReadOnlySpan<char> text)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            if (word is "lowest" or "highest" or "worst" or "best" or "first" or "biggest" or "largest" or "smallest" or "fastest" or "lows" or "highs" or "most" or "least")
                return true;
        }

        return false;
    }

    private static string? YardstickOf(Claim claim)
    {
        bool behind = false;
        foreach (ReadOnlySpan<char> word in new WordSplitter(claim.Span.Of(claim.Document.Text)))
        {
            if (behind && word is not ("the" or "a" or "an" or "its" or "their")) return TextFolding.Fold(word);
            behind |= word is "against" or "versus" or "vs";
        }

        return null;
    }
}
