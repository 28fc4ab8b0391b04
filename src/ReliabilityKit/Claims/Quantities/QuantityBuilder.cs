using System.Collections.Immutable;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Makes the quantity of a draft: bounds, direction, what it is of.</summary>
internal readonly ref struct QuantityBuilder
{
    private const int ReachOfWarmth = 8;
    private readonly AnnotatedText _text;
    private readonly LexemeList _lexemes;
    private readonly int _limit;

    public QuantityBuilder(AnnotatedText text, LexemeList lexemes, int limit) => (_text, _lexemes, _limit) = (text, lexemes, limit);

    public Quantity Build(ref Draft draft, CountedNoun? noun)
    {
        Bound bound = ReadBound(ref draft, out int first);
        QuantityRelation direction = MayMove(draft, noun) ? DirectionReader.Read(_lexemes, first, _limit, draft.End, draft.SignBefore || draft.Unit is { Kind: QuantityKind.Money }) : QuantityRelation.Equal;
        if (draft.IsRange && bound.Relation != QuantityRelation.About)
            bound = default;
        bool strict = bound.Relation is not (QuantityRelation.Equal or QuantityRelation.About);
        QuantityRelation relation = direction != QuantityRelation.Equal && !strict ? direction : bound.Relation;
        draft.First = first;
        Unit? unit = draft.Unit ?? (IsShare(draft, noun) ? UnitTable.Fraction : null) ?? (noun is { } n ? UnitOf(n) : null);
        if (draft.Divisor is { } divisor && unit is not null)
            unit = new Unit($"{unit.Words} per {divisor}", "rate");
        Measurand measurand = ReadMeasurand(draft, noun);
        return WithBounds(draft, bound, unit) with
        {
            Span = _lexemes.Cover(first, draft.End),
            Relation = relation,
            Step = draft.Number.Step,
            Unit = unit?.Name ?? "",
            Kind = KindOf(draft, unit),
            Of = measurand.Stated ? _text.Cover(measurand.First, measurand.End).Of(_text.Text).ToString() : "",
            Concepts = ContentWords(measurand),
        };
    }

    private Measurand ReadMeasurand(in Draft draft, CountedNoun? noun) => noun is { } counted
        ? new Measurand(_lexemes[counted.First].Token, _lexemes[counted.Head].Token + 1, Stated: true)
        : draft.Unit is { Dimension: "" } ? default
        : new MeasurandReader(_text, _lexemes[draft.First].Token, _lexemes[draft.End - 1].Token + 1).Read();

    private ImmutableArray<string> ContentWords(Measurand measurand)
    {
        if (measurand.IsEmpty)
            return [];
        var words = ImmutableArray.CreateBuilder<string>(measurand.End - measurand.First);
        for (int token = measurand.First; token < measurand.End; token++)
        {
            if (_text.PartOfSpeechOf(token) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Other)
                words.Add(_text.FormOf(token).ToString());
        }

        return words.DrainToImmutable();
    }

    private QuantityKind KindOf(in Draft draft, Unit? unit)
    {
        if (unit is null)
            return QuantityKind.Number;
        if (unit is { Name: "time", Dimension: "" } && ContextWords.IsComparing(_lexemes.Of(draft.End)))
            return QuantityKind.Multiple;
        return unit.Name == "degree" && IsWarmth(draft.First) ? QuantityKind.Temperature : unit.Kind;
    }

    // "temperatures of 24 degrees"
    private bool IsWarmth(int first)
    {
        for (int i = first - 1; i >= first - ReachOfWarmth; i--)
        {
            if (ContextWords.IsWarmth(_lexemes.Of(i)))
                return true;
        }

        return false;
    }

    // A fraction is a share where the text says of what: "a third of voters", "one in four".
    private bool IsShare(in Draft draft, CountedNoun? noun) =>
        draft.Number.Has(NumberForm.Share) && !IsHalfOne(draft) && (noun is not null || _lexemes.Is(draft.NumberEnd, "of") || draft.Number.Has(NumberForm.Ratio) || FractionReader.IsMoved(_lexemes, draft.First, draft.NumberEnd));

    // "half a season" is a part of one, not a share of some.
    private bool IsHalfOne(in Draft draft) => FractionReader.IsArticle(_lexemes, draft.NumberEnd);

    private static bool MayMove(in Draft draft, CountedNoun? noun) => draft.Unit is { Kind: not (QuantityKind.Duration or QuantityKind.Age) } || (draft.Unit is null && noun is null);

    private Unit UnitOf(CountedNoun noun)
    {
        if (UnitTable.Instance.Phrases.TryMatch(_lexemes, noun.Head, out int end, out Unit unit) && end == noun.End && _lexemes[noun.Head].Length > 2)
            return unit;
        return new Unit(NameOf(noun), "");
    }

    // A compound of common nouns is one noun: "job cut". Adjectives and names are left to Quantity.Of.
    private string NameOf(CountedNoun noun)
    {
        // "12 F-16s"
        if (_lexemes[noun.Head].Length == 1 && _lexemes.Is(noun.Head, 's') && noun.Head > noun.First)
            return _lexemes.Cover(noun.First, noun.Head).Of(_text.Text).ToString();
        string name = Nouns.Singular(_lexemes.Of(noun.Head));
        for (int i = noun.Head - 1; i >= noun.First && IsCompounded(i); i--)
            name = _lexemes.Of(i).ToString().ToLowerInvariant() + " " + name;
        return name;
    }

    private bool IsCompounded(int at) =>
        _lexemes[at].Kind == LexemeKind.Word && _text.PartOfSpeechOf(_lexemes[at].Token) == PartOfSpeech.Noun && !_lexemes.IsJoiningDash(at - 1) && _lexemes[at].Length > 1;

    private Bound ReadBound(ref Draft draft, out int first)
    {
        Bound bound = BoundReader.ReadBefore(_lexemes, draft.First, _limit, out first);
        if (draft.Unit is { Kind: QuantityKind.Duration } && _lexemes.Is(first, "over") && !ContextWords.IsLasting(_lexemes.Of(first - 1)))
            (bound, first) = (default, draft.First);
        if (draft.After.Relation != QuantityRelation.Equal)
            return draft.After;
        Bound after = BoundReader.ReadAfter(_lexemes, draft.End, out int end);
        if (after.Relation == QuantityRelation.Equal && draft.NumberEnd < draft.End)
            return bound;
        draft.End = end;
        return after.Relation == QuantityRelation.Equal ? bound : after;
    }

    private static Quantity WithBounds(in Draft draft, Bound bound, Unit? unit)
    {
        var quantity = new Quantity { Span = default };
        if (draft.IsRange)
            return quantity with { Low = draft.Low, High = draft.High };
        double value = draft.Low;
        bool exact = unit is null && bound.IsExact;
        bool open = unit is null && bound.Relation is not (QuantityRelation.Equal or QuantityRelation.About);
        return quantity with
        {
            Value = open || exact ? null : value,
            Low = exact || bound.Relation is QuantityRelation.MoreThan or QuantityRelation.AtLeast || bound.Side > 0 ? value : null,
            High = exact || bound.Relation is QuantityRelation.LessThan or QuantityRelation.AtMost || bound.Side < 0 ? value : null,
        };
    }
}
