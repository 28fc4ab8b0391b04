using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Language;

namespace ReliabilityKit.Reports;

/// <summary>The words of the formats for the values of the enumerations. They are a contract: a new name is an addition, none is changed.</summary>
internal static class ContractNames
{
    public static string Of(FindingRelation relation) => relation switch
    {
        FindingRelation.Contradiction => "contradiction",
        FindingRelation.Dispute => "dispute",
        FindingRelation.Corroboration => "corroboration",
        FindingRelation.Update => "update",
        FindingRelation.Copy => "copy",
        _ => throw Unknown(relation),
    };

    public static string Of(AbstentionReason reason) => reason switch
    {
        AbstentionReason.NotAsserted => "notAsserted",
        AbstentionReason.OtherTime => "otherTime",
        AbstentionReason.OtherPlace => "otherPlace",
        AbstentionReason.OtherParticipant => "otherParticipant",
        AbstentionReason.OtherOccasion => "otherOccasion",
        AbstentionReason.OtherDetail => "otherDetail",
        AbstentionReason.OtherMeasure => "otherMeasure",
        AbstentionReason.NothingInCommon => "nothingInCommon",
        AbstentionReason.TooUncertain => "tooUncertain",
        _ => throw Unknown(reason),
    };

    public static string Plural(FindingRelation relation) => relation switch
    {
        FindingRelation.Copy => "copies",
        _ => Of(relation) + "s",
    };

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.Date => "date",
        FindingKind.Quantity => "quantity",
        FindingKind.Polarity => "polarity",
        FindingKind.Action => "action",
        FindingKind.Actor => "actor",
        FindingKind.Place => "place",
        FindingKind.Attribution => "attribution",
        FindingKind.Status => "status",
        _ => throw Unknown(kind),
    };

    public static string Of(OmissionKind kind) => kind switch
    {
        OmissionKind.Document => "document",
        OmissionKind.Detail => "detail",
        OmissionKind.Path => "path",
        OmissionKind.Unfinished => "unfinished",
        _ => throw Unknown(kind),
    };

    public static string Of(ParticipantType type) => type switch
    {
        ParticipantType.Thing => "thing",
        ParticipantType.Person => "person",
        ParticipantType.Organization => "organization",
        ParticipantType.Place => "place",
        ParticipantType.Group => "group",
        _ => throw Unknown(type),
    };

    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "person",
        EntityType.Organization => "organization",
        EntityType.Location => "place",
        _ => throw Unknown(type),
    };

    public static string Of(CheckabilityReasons reason) => reason switch
    {
        CheckabilityReasons.Specific => "specific",
        CheckabilityReasons.Dated => "dated",
        CheckabilityReasons.Quantified => "quantified",
        CheckabilityReasons.Opinion => "opinion",
        CheckabilityReasons.Prediction => "prediction",
        CheckabilityReasons.Hypothetical => "hypothetical",
        CheckabilityReasons.PersonalExperience => "personalExperience",
        CheckabilityReasons.Vague => "vague",
        _ => throw Unknown(reason),
    };

    public static string Of(PredicateKind kind) => kind switch
    {
        PredicateKind.Verb => "verb",
        PredicateKind.Copula => "copula",
        PredicateKind.Apposition => "apposition",
        PredicateKind.Nominalization => "nominalization",
        PredicateKind.Score => "score",
        _ => throw Unknown(kind),
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.Affirmed => "affirmed",
        Polarity.Negated => "negated",
        _ => throw Unknown(polarity),
    };

    public static string Of(Modality modality) => modality switch
    {
        Modality.Asserted => "asserted",
        Modality.Planned => "planned",
        Modality.Possible => "possible",
        Modality.Conditional => "conditional",
        Modality.Demanded => "demanded",
        _ => throw Unknown(modality),
    };

    public static string Of(Tense tense) => tense switch
    {
        Tense.Past => "past",
        Tense.Present => "present",
        Tense.Future => "future",
        _ => throw Unknown(tense),
    };

    public static string Of(AttributionMode mode) => mode switch
    {
        AttributionMode.Reported => "reported",
        AttributionMode.Quoted => "quoted",
        _ => throw Unknown(mode),
    };

    public static string Of(TemporalType type) => type switch
    {
        TemporalType.Date => "DATE",
        TemporalType.Time => "TIME",
        TemporalType.Duration => "DURATION",
        TemporalType.Set => "SET",
        _ => throw Unknown(type),
    };

    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.Time => "time",
        DatePrecision.Day => "day",
        DatePrecision.Week => "week",
        DatePrecision.Month => "month",
        DatePrecision.Quarter => "quarter",
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        DatePrecision.Century => "century",
        _ => throw Unknown(precision),
    };

    public static string Of(DateRelation relation) => relation switch
    {
        DateRelation.During => "=",
        DateRelation.Before => "<",
        DateRelation.After => ">",
        DateRelation.About => "~",
        _ => throw Unknown(relation),
    };

    public static string Of(QuantityRelation relation) => relation switch
    {
        QuantityRelation.Equal => "=",
        QuantityRelation.About => "~",
        QuantityRelation.LessThan => "<",
        QuantityRelation.AtMost => "<=",
        QuantityRelation.MoreThan => ">",
        QuantityRelation.AtLeast => ">=",
        QuantityRelation.Up => "up",
        QuantityRelation.Down => "down",
        _ => throw Unknown(relation),
    };

    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Number => "number",
        QuantityKind.Count => "count",
        QuantityKind.Money => "money",
        QuantityKind.Percent => "percent",
        QuantityKind.Duration => "duration",
        QuantityKind.Age => "age",
        QuantityKind.Temperature => "temperature",
        QuantityKind.Length => "length",
        QuantityKind.Area => "area",
        QuantityKind.Volume => "volume",
        QuantityKind.Mass => "mass",
        QuantityKind.Speed => "speed",
        QuantityKind.Measure => "measure",
        QuantityKind.Score => "score",
        QuantityKind.Multiple => "multiple",
        QuantityKind.Ordinal => "ordinal",
        _ => throw Unknown(kind),
    };

    private static ArgumentOutOfRangeException Unknown<T>(T value)
        where T : struct, Enum =>
        new(nameof(value), value, $"no name for this {typeof(T).Name}");
}
