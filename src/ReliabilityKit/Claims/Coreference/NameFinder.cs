using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Finds the names of a text: the recognised ones, and proper nouns that head a phrase.</summary>
internal static class NameFinder
{
    public static List<NameMention> Find(DependencyTree tree)
    {
        var found = new List<NameMention>();
        HashSet<string> names = ProperNouns(tree);
        int next = 0;
        foreach (EntitySpan entity in tree.Text.Entities)
        {
            if (IsWrittenSmall(tree, entity) || IsCommonNoun(tree, entity))
                continue;
            FindProperNouns(tree, next, entity.First, names, found);
            found.Add(Create(tree, FirstOfName(tree, entity), EndOfName(tree, entity), entity.Type));
            next = entity.End;
        }

        FindProperNouns(tree, next, tree.Count, names, found);
        return found;
    }

    // "the left bank": a name has a capital somewhere.
    private static bool IsWrittenSmall(DependencyTree tree, in EntitySpan entity)
    {
        for (int token = entity.First; token < entity.End; token++)
        {
            if (tree.Form(token).ContainsAnyExceptInRange('a', 'z'))
                return false;
        }

        return true;
    }

    // The recogniser may take the title for a part of the name: "Chancellor Eva Brandt".
    private static int FirstOfName(DependencyTree tree, in EntitySpan entity)
    {
        int first = entity.First;
        while (first > 1 && IsHyphenated(tree, first - 1))
            first -= 2;
        while (entity.Type == EntityType.Person && first + 1 < entity.End && IsTitle(tree.Form(first).ToString()))
            first++;
        return first;
    }

    // "Farmers around Tartu lost 300 hectares": a plural for people that begins a sentence has its capital from there. Clubs are named alike, but no place behind.
    private static bool IsCommonNoun(DependencyTree tree, in EntitySpan entity)
    {
        ReadOnlySpan<char> form = tree.Form(entity.First);
        if (entity.End - entity.First != 1 || entity.End >= tree.Count || tree.Text.GetSentenceOf(entity.First).First != entity.First || form.Length < 4 || form[^1] != 's' || !char.IsUpper(form[0]))
            return false;
        string singular = form[..^1].ToString().ToLowerInvariant();
        return NounLexicon.TryGet(singular, out NounMeaning meaning) && meaning.Type == ParticipantType.Person
            && (tree.Form(entity.End) is "in" or "around" or "from" or "near" or "across" or "at" or "who");
    }

    // "Hewlett-Packard" is one name, also where the recogniser has seen the half of it.
    private static bool IsHyphenated(DependencyTree tree, int hyphen) => tree.Form(hyphen) is "-" && tree.Part(hyphen - 1) == PartOfSpeech.ProperNoun
        && tree.Relation(hyphen - 1) == DependencyRelation.Compound && tree.Head(hyphen - 1) > hyphen
        && tree.Text.SpanOf(hyphen - 1).End == tree.Text.SpanOf(hyphen).Start && tree.Text.SpanOf(hyphen).End == tree.Text.SpanOf(hyphen + 1).Start;

    // "Lisbon 1, Porto 4": points are no part of a name.
    private static int EndOfName(DependencyTree tree, in EntitySpan entity)
    {
        int end = entity.End;
        while (end - 1 > entity.First && tree.Relation(end - 1) == DependencyRelation.ListItem)
            end--;
        return end;
    }

    private static bool IsTitle(string word) => NounLexicon.GenderOf(word) == Gender.Unknown
        && (NounLexicon.TryGet(word, out NounMeaning meaning) || NounLexicon.TryGet(word.ToLowerInvariant(), out meaning))
        && meaning is { Type: ParticipantType.Person, Role: not NounRole.None };

    private static void FindProperNouns(DependencyTree tree, int start, int end, HashSet<string> names, List<NameMention> found)
    {
        for (int token = start; token < end; token++)
        {
            bool isProper = tree.Part(token) == PartOfSpeech.ProperNoun && HasCapital(tree.Form(token));
            if ((!isProper && !IsNameElsewhere(tree, token, names)) || IsCalendarName(tree.Lemma(token)))
                continue;
            int first = FirstAdjective(tree, start, token);
            while (token + 1 < end && tree.Part(token + 1) == PartOfSpeech.ProperNoun && IsJoined(tree, first, token + 1))
                token++;
            AddProperNoun(tree, first, token + 1, found);
        }
    }

    // "Quay", "iPhone", but not "quay": English writes names with a capital.
    private static bool HasCapital(ReadOnlySpan<char> form) => !char.IsLower(form[0]) || form.ContainsAnyInRange('A', 'Z');

    // "Baltic Steel": the adjective of a name is a part of it.
    private static int FirstAdjective(DependencyTree tree, int start, int token)
    {
        int first = token;
        while (first > start && tree.Tag(first - 1) == PennTag.ProperNoun && tree.Part(first - 1) == PartOfSpeech.Adjective && tree.Head(first - 1) >= token
            && !CountryLexicon.TryAdjective(tree.Form(first - 1).ToString(), out _))
            first--;
        return first;
    }

    // What is a name elsewhere in the text is one here too, but for the first word of a sentence.
    private static bool IsNameElsewhere(DependencyTree tree, int token, HashSet<string> names) => tree.Part(token) == PartOfSpeech.Noun
        && char.IsUpper(tree.Form(token)[0]) && token > tree.Text.GetSentenceOf(token).First && names.Contains(tree.Form(token).ToString());

    private static HashSet<string> ProperNouns(DependencyTree tree)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int token = 0; token < tree.Count; token++)
        {
            if (tree.Part(token) == PartOfSpeech.ProperNoun && char.IsUpper(tree.Form(token)[0]) && !NounLexicon.TryGet(tree.Lemma(token).ToLowerInvariant(), out _))
                names.Add(tree.Form(token).ToString());
        }

        return names;
    }

    // "Ms Weber": the title says that the name is a person's, and is no part of it.
    private static void AddProperNoun(DependencyTree tree, int first, int end, List<NameMention> found)
    {
        int start = first;
        while (start + 1 < end && IsForm(tree.Form(start).ToString()))
            start++;
        bool isPerson = start > first || (first > 0 && IsForm(tree.Form(first - 1).ToString()));
        if (end - first == 1 && IsForm(tree.Form(first).ToString()))
            return;
        found.Add(Create(tree, start, end, isPerson ? EntityType.Person : null));
    }

    private static bool IsForm(string word) => NounLexicon.TryGet(word, out NounMeaning meaning) && meaning.Role == NounRole.Title;

    private static bool IsJoined(DependencyTree tree, int first, int token) =>
        tree.Relation(token) is DependencyRelation.Flat or DependencyRelation.Compound || IsCompoundOf(tree, token - 1, token)
        || IsCompoundOf(tree, first, token);

    private static bool IsCompoundOf(DependencyTree tree, int token, int head) =>
        tree.Head(token) == head && tree.Relation(token) is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.AdjectivalModifier;

    private static bool IsCalendarName(string lemma) => lemma is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August"
        or "September" or "October" or "November" or "December" or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday"
        or "Sunday" or "Jan." or "Feb." or "Mar." or "Apr." or "Jun." or "Jul." or "Aug." or "Sep." or "Sept." or "Oct." or "Nov." or "Dec.";

    private static NameMention Create(DependencyTree tree, int first, int end, EntityType? type)
    {
        string[] words = new string[end - first];
        for (int i = first; i < end; i++)
            words[i - first] = tree.Form(i).ToString();
        return new NameMention(first, end, HeadOf(tree, first, end), words, type);
    }

    private static int HeadOf(DependencyTree tree, int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            if (tree.Head(token) < first || tree.Head(token) >= end)
                return token;
        }

        return first;
    }
}
