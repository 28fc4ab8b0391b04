namespace ReliabilityKit.Claims.CheckWorthiness;

/// <summary>Judges how well a claim can be checked.</summary>
internal static class CheckabilityReader
{
    private const double Neutral = 0.5;

    private static readonly (CheckabilityReasons Reason, double Weight)[] Weights =
    [
        (CheckabilityReasons.Specific, 0.15),
        (CheckabilityReasons.Dated, 0.15),
        (CheckabilityReasons.Quantified, 0.2),
        (CheckabilityReasons.Opinion, -0.35),
        (CheckabilityReasons.Prediction, -0.3),
        (CheckabilityReasons.Hypothetical, -0.25),
        (CheckabilityReasons.PersonalExperience, -0.35),
        (CheckabilityReasons.Vague, -0.2),
    ];

    public static Checkability Read(Claim claim)
    {
        CheckabilityReasons reasons = Substance(claim) | Standing(claim.Action) | Wording(claim);
        double score = Neutral;
        foreach ((CheckabilityReasons reason, double weight) in Weights)
            score += (reasons & reason) != 0 ? weight : 0;
        return new Checkability(Math.Round(Math.Clamp(score, 0, 1), 2), reasons);
    }

    private static CheckabilityReasons Substance(Claim claim)
    {
        bool isSpecific = IsNamed(claim.Actor) || IsNamed(claim.Object) || IsNamed(claim.Place);
        bool isCounted = false;
        foreach (Quantities.Quantity quantity in claim.Quantities)
            isCounted |= (quantity.Value ?? quantity.Low ?? quantity.High) is not null;
        return (isSpecific ? CheckabilityReasons.Specific : 0) | (claim.Date?.Days is not null ? CheckabilityReasons.Dated : 0)
            | (isCounted ? CheckabilityReasons.Quantified : 0);
    }

    private static bool IsNamed(Participant? participant)
    {
        if (participant is null)
            return false;
        foreach (Participant member in participant.Members)
        {
            if (IsNamed(member))
                return true;
        }

        return participant.Entity >= 0 && participant.Type is ParticipantType.Person or ParticipantType.Organization or ParticipantType.Place
            && participant.Name.Length > 0 && char.IsUpper(participant.Name[0]);
    }

    private static CheckabilityReasons Standing(ClaimAction action) => action.Modality switch
    {
        Modality.Planned => CheckabilityReasons.Prediction,
        Modality.Possible or Modality.Conditional => action.Tense == Tense.Future
            ? CheckabilityReasons.Hypothetical | CheckabilityReasons.Prediction
            : CheckabilityReasons.Hypothetical,
        Modality.Demanded => CheckabilityReasons.Hypothetical,
        _ => action.Tense == Tense.Future ? CheckabilityReasons.Prediction : CheckabilityReasons.None,
    };

    private static CheckabilityReasons Wording(Claim claim)
    {
        CheckabilityReasons reasons = SubjectivityLexicon.Contains(claim.Action.Lemma, Subjectivity.Opinion) || Judges(claim)
            ? CheckabilityReasons.Opinion : CheckabilityReasons.None;
        if (claim.Actor is { } actor && SpeaksOfSelf(actor.Text) && SubjectivityLexicon.Contains(claim.Action.Lemma, Subjectivity.Experience))
            reasons |= CheckabilityReasons.PersonalExperience;
        return IsVague(claim) ? reasons | CheckabilityReasons.Vague : reasons;
    }

    // The adverbs of the action, what it is called, and the words of the object: "a disgraceful deal", "rightly refused".
    private static bool Judges(Claim claim) =>
        SubjectivityLexicon.ContainsAny(claim.Action.Text, Subjectivity.Opinion) || SubjectivityLexicon.ContainsAny(claim.Action.Phrase, Subjectivity.Opinion)
        || (claim.Object is { } said && (claim.Kind != PredicateKind.Verb || said.Members.IsEmpty) && !IsClause(said)
            && SubjectivityLexicon.ContainsAny(said.Text, Subjectivity.Opinion));

    // The content of a clause makes claims of its own, and is judged there.
    private static bool IsClause(Participant said) => said.Entity < 0 && said.Text.AsSpan().Count(' ') > 8;

    private static bool SpeaksOfSelf(string words) => SubjectivityLexicon.ContainsAny(words, Subjectivity.Self);

    private static bool IsVague(Claim claim) => claim.Actor is null && claim.Object is null
        || (claim.Actor is { Entity: < 0 } actor && SubjectivityLexicon.ContainsAny(actor.Text, Subjectivity.Vague) && claim.Quantities.IsEmpty);
}
