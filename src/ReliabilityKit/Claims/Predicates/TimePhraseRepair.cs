using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Ends a time that opens a sentence where it ends, and gives the verb its subject: "In July | police arrested two men".</summary>
/// <remarks>
/// Without a comma the date looks like a part of the noun behind it. A noun with a preposition is no subject, and an active English clause has one: so the
/// preposition belongs to the date alone.
/// </remarks>
internal sealed class TimePhraseRepair(TreeDraft tree)
{
    private const int LastDay = 31;
    private const int YearDigits = 4;

    public void Run(int noun)
    {
        if (VerbOf(noun) is not (var verb and >= 0) || tree.Marker(noun) is not (var preposition and >= 0) || !TakesTime(tree.Lemma(preposition)))
            return;
        int time = LastOfTime(preposition + 1, noun);
        if (time < 0 || !LeadsTo(noun, verb))
            return;
        int outer = tree.Heads[noun];
        tree.Hang(time, outer, outer == verb ? DependencyRelation.Oblique : DependencyRelation.NominalModifier);
        tree.Hang(preposition, time, DependencyRelation.Case);
        for (int token = preposition + 1; token < time; token++)
            tree.Hang(token, time, DependencyRelation.Compound);
        if (tree.Find(verb, DependencyRelation.NominalSubject, verb) is var behind and >= 0)
            tree.Relations[behind] = DependencyRelation.ObliqueUnmarked;
        tree.HangSubject(noun, verb);
    }

    // The verb that the noun stands before as subject or adverbial, also "in the year to August consumer prices rose"; -1 where it has another subject.
    private int VerbOf(int noun)
    {
        if (!tree.Part(noun).IsNominal() || tree.Heads[noun] < 0)
            return -1;
        DependencyRelation relation = tree.Relations[noun];
        if (relation is DependencyRelation.NominalSubject or DependencyRelation.NominalSubjectPassive)
            return tree.Heads[noun] > noun ? tree.Heads[noun] : -1;
        int adverbial = relation == DependencyRelation.NominalModifier && tree.Heads[noun] < noun ? tree.Heads[noun] : noun;
        int verb = tree.Relations[adverbial] is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked ? tree.Heads[adverbial] : -1;
        bool isBare = verb > noun && tree.Part(verb) == PartOfSpeech.Verb && !HasSubject(verb);
        return isBare ? verb : -1;
    }

    // "Prices rose 3 percent, faster than in May": what stands behind the verb of a statement is no subject.
    private bool HasSubject(int verb)
    {
        int subject = Math.Max(tree.Find(verb, DependencyRelation.NominalSubject), tree.Find(verb, DependencyRelation.NominalSubjectPassive));
        return subject >= 0 && subject < verb;
    }

    private static bool TakesTime(string preposition) => preposition is "in" or "on" or "by" or "at" or "since" or "until" or "from" or "to" or "before" or "after" or "during";

    // Days, months, years and times of day one after the other, all parts of the noun: the last of them, or -1 where none names a day, a month or a year.
    private int LastOfTime(int first, int noun)
    {
        int last = -1;
        for (int token = first; token < noun && tree.Heads[token] > token && tree.Heads[token] <= noun; token++)
        {
            if (IsDay(token) || (token > first && IsPartOfDay(token)))
                last = token;
            else if (!IsNumberOfDay(token))
                break;
        }

        return last;
    }

    private bool IsDay(int token) =>
        (tree.Part(token) is PartOfSpeech.ProperNoun && char.IsUpper(tree.Text.FormOf(token)[0]) && TimeNouns.Contains(tree.Lemma(token)))
        || (tree.Tags[token] == PennTag.Cardinal && tree.Text.FormOf(token) is { Length: YearDigits } year && int.TryParse(year, out int number) && number is > 1800 and < 2100);

    private bool IsPartOfDay(int token) => tree.Lemma(token) is "morning" or "afternoon" or "evening" or "night";

    private bool IsNumberOfDay(int token) => int.TryParse(tree.Text.FormOf(token), out int number) && number is >= 1 and <= LastDay;

    // Between the noun and its verb stand what describes the noun, helping verbs and adverbs alone.
    private bool LeadsTo(int noun, int verb)
    {
        for (int token = noun + 1; token < verb; token++)
        {
            if (!IsUnder(token, noun) && tree.Part(token) is not (PartOfSpeech.Auxiliary or PartOfSpeech.Adverb or PartOfSpeech.Particle or PartOfSpeech.Adjective or PartOfSpeech.Adposition or PartOfSpeech.Determiner))
                return false;
        }

        return true;
    }

    private bool IsUnder(int token, int noun)
    {
        for (int steps = 0; token >= 0 && steps < TreeDraft.Reach; steps++, token = tree.Heads[token])
        {
            if (token == noun)
                return true;
        }

        return false;
    }
}
