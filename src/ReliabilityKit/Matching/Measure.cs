using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching;

/// <summary>A quantity of a claim as it is compared: what it counts, in which role, and between which numbers it lies.</summary>
internal sealed class Measure
{
    /// <summary>What a number counts is said within so many characters behind it.</summary>
    private const int Beside = 16;

    private static readonly string[] s_prepositions = ["of", "for", "in", "from", "to", "with", "on", "at", "by", "against", "between", "under"];

    /// <summary>Words that say the whole is meant, and over a year, as it is where nothing is said. Stems.</summary>
    private static readonly string[] s_overall = ["annual", "yearly", "headlin", "overall", "total", "general", "average", "averag"];
    private static readonly string[] s_dimensions = ["long", "wide", "high", "tall", "deep", "thick", "heavy", "old", "big", "large", "away", "worth", "far"];
    private static readonly string[] s_measuring = ["cost", "fetch", "print", "average", "be", "stand", "total", "amount", "measure", "weigh", "reach", "hit", "run", "come"];
    private static readonly System.Buffers.SearchValues<string> s_worth = System.Buffers.SearchValues.Create([" worth", " costing", " valued at", " priced at", " totalling", " totaling"], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] s_lasting = ["last", "end", "continue", "finish", "stop"];

    private Measure(Quantity quantity, Participant? holder, MeasureRole role, CountTopic? topic, string verb)
    {
        Quantity = quantity;
        Role = role;
        Topic = topic;
        Range = QuantityRange.Of(quantity);
        string[] words = [.. quantity.Of.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TextFolding.Fold(word))];
        // "The €14 million contract cost him his job": what looks like a noun to the reader of quantities is the verb.
        if (words.Length > 1 && words[^1] == verb) words = words[..^1];
        if (words.Length > 0 && words[^1].Contains('/', StringComparison.Ordinal)) words = [];
        Noun = NounOf(quantity, words, holder);
        if (quantity.Kind != QuantityKind.Count && Noun.Length > 0 && CompoundOf(words.Length > 0 ? words : [.. WordsOf(holder)]) is { } compound) Noun = compound;
        string stem = Stem.Of(Noun);
        IEnumerable<string> described = quantity.Kind == QuantityKind.Count || words.Length > 0 ? words : NameProfile.Of(holder)?.Modifiers ?? [];
        Qualifiers = [.. described.Where(word => !StopWords.Contains(word)).Select(Stem.Of)
            .Where(word => word.Length > 0 && word != stem && !char.IsDigit(word[0]) && Array.IndexOf(s_overall, word) < 0 && !TimeNouns.Contains(char.ToUpperInvariant(word[0]) + word[1..])
                && !Noun.Contains(word, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private Measure(Measure other)
    {
        (Quantity, Role, Range, Topic, Noun, Qualifiers) = (other.Quantity, other.Role, other.Range, other.Topic, other.Noun, other.Qualifiers);
    }

    /// <summary>Gets the quantity.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the part it has in the clause.</summary>
    public MeasureRole Role { get; }

    /// <summary>Gets the numbers that it allows.</summary>
    public QuantityRange Range { get; }

    /// <summary>Gets what the count is about, or <see langword="null"/> where the lexicon does not know.</summary>
    public CountTopic? Topic { get; }

    /// <summary>Gets the noun that is counted or measured: "troop" of "thousands of troops", "contract" of "a €41 million contract".</summary>
    public string Noun { get; private init; }

    /// <summary>Gets the other words of what is counted or measured, as sorted stems: "dialysis", "machine".</summary>
    public string[] Qualifiers { get; }

    /// <summary>Gets how many digits of its number are given: the zeros at its end may be rounding. 0 where it is a range.</summary>
    public int Digits
    {
        get
        {
            int digits = 0;
            for (double rest = Math.Abs(Quantity.Value ?? 0); rest >= 1 && double.IsFinite(rest); rest = Math.Floor(rest / 10))
            {
                if (digits > 0 || rest % 10 != 0) digits++;
            }

            return digits;
        }
    }

    /// <summary>Gets whether it counts people of whom nothing more is said, alive or dead.</summary>
    public bool IsOfAnybody => NounThesaurus.Default.SharesGroup(Noun, "person") || NounThesaurus.Default.SharesGroup(Noun, "dead");

    /// <summary>Reads a quantity of a claim.</summary>
    public static Measure Of(Claim claim, Quantity quantity, WordSet words, in ActionSense sense)
    {
        (Participant? holder, MeasureRole role) = HolderOf(claim, quantity.Span);
        CountTopic? topic = TopicLexicon.Find(quantity.Kind, words) ?? TopicBeside(claim, quantity) ?? (role is MeasureRole.Argument or MeasureRole.Clause && sense.Concept != "be aboard" ? null : TopicLexicon.OfAction(quantity.Kind, sense.Concept));
        Measure measure = new(quantity, holder, role, topic, TextFolding.Fold(claim.Action.Text));
        if (measure.Noun.Length == 0 && quantity.Kind == QuantityKind.Duration && LastingEvents.Of(sense.Concept) is { } lasting) return measure.Named(lasting);
        return measure.Noun.Length == 0 && SubjectOf(claim, quantity) is { } subject ? new Measure(quantity, subject, role, measure.Topic, "") : measure;
    }

    /// <summary>Where a clause with several counts names several topics, what stands behind a number is its own: "eight of the 12 children on board were saved".</summary>
    private static CountTopic? TopicBeside(Claim claim, Quantity quantity)
    {
        if (claim.Quantities.Length < 2 || quantity.Kind != QuantityKind.Count) return null;
        int end = claim.SentenceSpan.End;
        foreach (Quantity other in claim.Quantities)
        {
            if (other.Span.Start > quantity.Span.Start) end = Math.Min(end, other.Span.Start);
        }

        ReadOnlySpan<char> behind = claim.Document.Text.AsSpan(quantity.Span.Start, Math.Max(0, Math.Min(end, quantity.Span.End + Beside) - quantity.Span.Start));
        return TopicLexicon.Find(quantity.Kind, WordSet.Of(behind[..Math.Max(0, behind.LastIndexOf(' '))]));
    }

    private Measure Named(string noun) => new(this) { Noun = noun };

    /// <summary>What is measured in "inflation stood at 3 per cent", "the contract is worth €3 million" or "the strike ended after six days".</summary>
    private static Participant? SubjectOf(Claim claim, Quantity quantity)
    {
        bool measures = claim.Kind == PredicateKind.Copula || Array.IndexOf(s_measuring, claim.Action.Lemma) >= 0;
        // "The ministry puts the cost at 40 million" measures the cost.
        if (claim.Action.Lemma is "put" or "value" or "estimate" or "price" && claim.Object is { } measured && !measured.Span.Contains(quantity.Span)) return measured;
        // What is sold for a sum, or fetches one, is what the sum is the price of.
        if (quantity.Kind == QuantityKind.Money && claim.Object is { } sold && claim.Action.Lemma is "sell" or "buy" or "purchase" or "acquire" && !sold.Span.Contains(quantity.Span)) return sold;
        bool lasts = quantity.Kind == QuantityKind.Duration && Array.IndexOf(s_lasting, claim.Action.Lemma) >= 0;
        Participant? subject = claim.Actor ?? claim.Object;
        return (measures || lasts) && subject is not null && !subject.Span.Contains(quantity.Span) ? subject : null;
    }

    private static (Participant?, MeasureRole) HolderOf(Claim claim, TextSpan span)
    {
        if (claim.Object is { } obj && obj.Span.Contains(span)) return (obj, MeasureRole.Object);
        if (claim.Actor is { } actor && actor.Span.Contains(span)) return (actor, MeasureRole.Actor);
        foreach (Argument argument in claim.Arguments)
        {
            if (argument.Span.Contains(span) || argument.Value.Span.Contains(span)) return (argument.Value, MeasureRole.Argument);
        }

        return (null, MeasureRole.Clause);
    }

    private static IEnumerable<string> WordsOf(Participant? holder) =>
        holder is null ? [] : holder.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TextFolding.Fold(word));

    /// <summary>The last two or three words, where the thesaurus knows them as one noun: "consumer price index".</summary>
    private static string? CompoundOf(string[] words)
    {
        if (words.Length < 2) return null;
        string two = $"{words[^2]} {Stem.Of(words[^1])}";
        if (words.Length > 2 && NounThesaurus.Default.GroupOf($"{words[^3]} {two}") >= 0) return $"{words[^3]} {two}";
        return NounThesaurus.Default.GroupOf(two) >= 0 ? two : null;
    }

    /// <summary>"A contract worth €41 million", "a bridge costing 3 million": the noun before such a word is what is valued.</summary>
    private static string ValuedIn(Participant? holder, Quantity quantity)
    {
        int length = holder is null ? 0 : quantity.Span.Start - holder.Span.Start;
        if (length <= 0 || length > holder!.Text.Length) return "";
        ReadOnlySpan<char> before = holder.Text.AsSpan(0, length);
        int at = before.IndexOfAny(s_worth);
        return at <= 0 ? "" : TextFolding.Fold(before[(before[..at].LastIndexOf(' ') + 1)..at]);
    }

    /// <summary>What is counted; else the head of what is measured; else the noun that the number stands beside.</summary>
    private static string NounOf(Quantity quantity, string[] of, Participant? holder)
    {
        if (quantity.Kind == QuantityKind.Count) return TextFolding.Fold(quantity.Unit);
        int end = Array.FindIndex(of, word => Array.IndexOf(s_prepositions, word) >= 0);
        if (of.Length > 0 && end != 0) return of[(end < 0 ? of.Length : end) - 1];
        if (ValuedIn(holder, quantity) is { Length: > 0 } valued) return valued;
        bool isUnit = holder is null || holder.HeadLemma.Length == 0 || quantity.Unit.Contains(holder.HeadLemma, StringComparison.OrdinalIgnoreCase)
            || Array.IndexOf(s_dimensions, holder.HeadLemma) >= 0 || holder.HeadLemma.Contains('/', StringComparison.Ordinal) || !char.IsLetter(holder.HeadLemma[0]) || quantity.Span.Contains(new TextSpan(holder.Span.End - 1, 1));
        return isUnit ? "" : TextFolding.Fold(holder!.HeadLemma);
    }
}
