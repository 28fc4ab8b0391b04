using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads ages: "44-year-old", "five years of age", "aged 12", "Nick Hague, 44,".</summary>
internal static class AgeReader
{
    /// <summary>Nobody is reported older.</summary>
    public const double Greatest = 115;

    // "In Paris, 4," is more likely a number of something.
    private const double LeastAgeByComma = 16;

    /// <summary>Gets the unit of ages that name none: "aged 12".</summary>
    public static Unit Year { get; } = Of(UnitTable.Instance.ByName["year"]);

    /// <summary>Returns whether "old" or "of age" follows a length of time, which it then turns into an age.</summary>
    public static bool TryReadAfter(LexemeList lexemes, ref int end, ref Unit unit)
    {
        if (unit.Kind != QuantityKind.Duration || unit.Name.Contains(' ', StringComparison.Ordinal))
            return false;
        int at = lexemes.IsDash(end) ? end + 1 : end;
        int stop = lexemes.Is(at, "old") || lexemes.Is(at, "olds") ? at + 1 : lexemes.Is(at, "of") && lexemes.Is(at + 1, "age") ? at + 2 : -1;
        if (stop < 0)
            return false;
        unit = Of(unit);
        end = stop;
        return true;
    }

    /// <summary>Returns whether words before a number, with or without "years", say that it is an age: "aged", "the age of".</summary>
    public static bool IsIntroduced(LexemeList lexemes, int first)
    {
        int at = first - 1;
        if (lexemes.Is(at, "between") || lexemes.Is(at, "from"))
            at--;
        if (lexemes.Is(at, "of"))
            return lexemes.Is(at - 1, "age") || lexemes.Is(at - 1, "ages");
        return lexemes.Is(at, "aged") || lexemes.Is(at, "age") || lexemes.Is(at, "ages");
    }

    /// <summary>Returns whether a number is the age above or below which people are meant: "children under 5", "people over 65".</summary>
    public static bool IsBorder(LexemeList lexemes, in Draft draft)
    {
        bool bound = lexemes.Is(draft.First - 1, "under") || lexemes.Is(draft.First - 1, "over");
        return bound && draft is { IsRange: false, Number: { IsWhole: true, Low: >= 1 and <= Greatest } } && !draft.Number.Has(NumberForm.Scaled)
            && ContextWords.IsBearer(lexemes.Of(draft.First - 2)) && !Nouns.IsPlural(lexemes.Of(draft.NumberEnd));
    }

    /// <summary>Returns whether a bare number is said to be the age of a person: "when she was six", "he turned 40".</summary>
    public static bool IsReached(LexemeList lexemes, int first)
    {
        int verb = first - 1;
        bool verbal = lexemes.Is(verb, "was") || lexemes.Is(verb, "is") || lexemes.Is(verb, "am") || lexemes.Is(verb, "turned") || lexemes.Is(verb, "turns");
        return verbal && (lexemes.Is(verb - 1, "he") || lexemes.Is(verb - 1, "she") || lexemes.Is(verb - 1, "i") || lexemes.Is(verb - 1, "who"));
    }

    /// <summary>Returns whether a bare number set off by commas, or by its place behind a name, is the age of a person.</summary>
    public static bool IsBesideName(AnnotatedText text, LexemeList lexemes, in Draft draft)
    {
        bool set = lexemes.Is(draft.First - 1, ',') && lexemes[draft.NumberEnd].Kind is LexemeKind.Symbol or LexemeKind.None;
        int name = set ? draft.First - 2 : draft.First - 1;
        if (!lexemes.IsCapitalized(name))
            return false;
        EntityType? type = TypeOf(text, lexemes[name].Token);
        return type == EntityType.Person || (set && type != EntityType.Location && LooksLikePerson(lexemes, name, draft));
    }

    /// <summary>Returns the age unit of a unit of time.</summary>
    public static Unit Of(Unit time) => new($"{time.Name} of age", "age", time.Factor);

    // Without a name from the model: two capitals before ", 44", or one before ", 44,".
    private static bool LooksLikePerson(LexemeList lexemes, int name, in Draft draft) =>
        (lexemes.IsCapitalized(name - 1) || (lexemes.Is(draft.NumberEnd, ',') && draft.Low >= LeastAgeByComma))
        && !ContextWords.IsMonth(lexemes.Of(name)) && !ContextWords.IsLabel(lexemes.Of(name));

    private static EntityType? TypeOf(AnnotatedText text, int token)
    {
        int low = 0;
        int high = text.Entities.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            EntitySpan entity = text.Entities[middle];
            if (token < entity.First)
                high = middle - 1;
            else if (token >= entity.End)
                low = middle + 1;
            else
                return entity.Type;
        }

        return null;
    }
}
