using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads when people were born: from their ages on the day of the text, and from dates of birth.</summary>
internal static class BirthReader
{
    /// <summary>An age told of a day longer ago says nothing about today.</summary>
    private const int NewsDays = 60;

    /// <summary>Between a name and the age behind it stand a comma and a space.</summary>
    private const int LongestGap = 3;

    /// <summary>Returns the births of a claim; mostly none.</summary>
    public static Birth[] Of(ClaimProfile claim)
    {
        List<Birth>? births = null;
        if (claim.Sense.Concept == "be born" && OfDate(claim) is { } date) (births ??= []).Add(date);
        foreach (Measure measure in claim.Measures)
        {
            if (measure.Quantity.Kind is QuantityKind.Age or QuantityKind.Number && OfAge(claim, measure.Quantity) is { } birth) (births ??= []).Add(birth);
        }

        return births is null ? [] : [.. births];
    }

    private static Birth? OfDate(ClaimProfile claim) =>
        claim.Key is { IsNamed: true, IsPerson: true } person && claim.When is { Start: { } start, End: { } end }
            ? new Birth(person, start.Date, end.Date, claim.Claim.Date!.Span)
            : null;

    private static Birth? OfAge(ClaimProfile claim, Quantity age)
    {
        if (age is not { Value: { } years, Relation: QuantityRelation.Equal } || years < 1 || years > AgeReader.Greatest || years != Math.Floor(years)) return null;
        if (claim.Document.Document.Published is not { } published || IsOld(claim, published.Date) || HolderOf(claim, age) is not { } person) return null;
        return new Birth(person, published.Date.PlusYears(-(int)years - 1).PlusDays(1), published.Date.PlusYears(-(int)years), age.Span);
    }

    private static bool IsOld(ClaimProfile claim, LocalDate published) =>
        claim.When.End is { } end && Period.DaysBetween(end.Date, published) > NewsDays;

    private static NameProfile? HolderOf(ClaimProfile claim, Quantity age)
    {
        foreach (Participant? participant in (ReadOnlySpan<Participant?>)[claim.Claim.Actor, claim.Claim.Object, .. claim.Claim.Arguments.Select(argument => argument.Value)])
        {
            if (participant is not null && IsBeside(claim.Claim.Document.Text, participant, age) && claim.Document.Names.ProfileOf(participant) is { IsNamed: true } person && (person.IsPerson || (age.Kind == QuantityKind.Age && person.Type == ParticipantType.Thing)))
                return person;
        }

        return null;
    }

    /// <summary>"The 34-year-old Weber", "Anna Weber, 34,"; a bare number is an age only between commas.</summary>
    private static bool IsBeside(string text, Participant participant, Quantity age)
    {
        bool isAge = age is { Kind: QuantityKind.Age, Unit: "year of age" };
        if (isAge && participant.Span.Contains(age.Span)) return true;
        int gap = age.Span.Start - participant.Span.End;
        bool follows = participant.Span.Contains(age.Span) || (gap >= 0 && gap <= LongestGap);
        return follows && (isAge || IsBetweenCommas(text, age.Span));
    }

    private static bool IsBetweenCommas(string text, TextSpan number) =>
        number.Start >= 2 && text[number.Start - 2] == ',' && text[number.Start - 1] == ' ' && number.End < text.Length && text[number.End] == ',';
}
