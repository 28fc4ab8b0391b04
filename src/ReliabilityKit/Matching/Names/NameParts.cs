using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>Takes the words of a participant apart: name, noun, and what stands beside them.</summary>
internal readonly record struct NameParts(string[] Words, string[] Modifiers, string Head, bool IsNamed)
{
    /// <summary>Gets the names among the modifiers: the ridge of "the Cedar Ridge fire".</summary>
    public string[] Names { get; init; } = [];

    private static readonly WordList s_partitives = WordList.Read("Matching/Names/partitives.tsv");
    private static readonly string[] s_nobody = ["nobody", "no-one", "noone", "anybody", "anyone", "everybody", "everyone"];
    private static readonly string[] s_pronouns =
    [
        "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "this", "that", "these", "those", "what", "which", "who", "whom",
    ];
    private static readonly string[] s_prepositions = ["of", "in", "on", "at", "for", "from", "to", "with", "by", "near", "who", "which", "that"];

    /// <summary>Reads a participant.</summary>
    public static NameParts Read(Participant participant)
    {
        string head = HeadOf(participant);
        List<string> name = [];
        List<string> modifiers = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(participant.Name))
        {
            WordFacts facts = WordFacts.Of(word);
            string folded = facts.Folded;
            if (name.Count == 0 && IsAmount(folded)) continue;
            if (IsNameWord(participant, word, folded)) name.Add(folded);
            else if (!facts.IsStopWord && !IsHead(folded, head)) modifiers.Add(ModifierWords.Normalized(folded));
        }

        if (participant.Type != ParticipantType.Person) name.RemoveAll(NameWords.IsCompanyForm);
        bool named = name.Count > 0 && (NameIsTheHead(participant, name, head) || IsIntroduced(participant, modifiers, head));
        if (named) return new NameParts(NameWords.Canonical(string.Join(' ', name)).Split(' '), Sorted(modifiers), "", true);

        // "Some of them" may be anybody, and so may "we" and "that" where the text does not say who is meant.
        if (IsPart(participant, head) || Array.IndexOf(s_pronouns, head) >= 0) return new NameParts([], [], head, false);
        name.RemoveAll(word => IsHead(word, head));
        modifiers.AddRange(name);
        return new NameParts(head.Length > 0 ? [head] : [.. modifiers.Take(1)], Sorted(modifiers), head, false) { Names = Sorted(name) };
    }

    /// <summary>The noun itself, in whatever number.</summary>
    private static bool IsHead(string folded, string head) => folded == head || (head.Length > 0 && Stem.Of(folded) == Stem.Of(head));

    /// <summary>The noun that says what is meant: of "two of the three lines" the line, of "nobody" a person.</summary>
    private static string HeadOf(Participant participant)
    {
        string head = TextFolding.Fold(IsProper(participant.HeadLemma) ? SurfaceOf(participant) : participant.HeadLemma);
        if (head == "one" && participant.Text.StartsWith("no one", StringComparison.OrdinalIgnoreCase)) return "person";
        if (Array.IndexOf(s_nobody, head) >= 0) return "person";
        if (IsResolved(participant, head)) return HeadOfPhrase(participant.Name) ?? head;
        return IsPart(participant, head) ? HeadOfWhole(participant.Name) ?? head : head;
    }

    /// <summary>Of "a share of the vote" the vote is meant; shares are bought and sold.</summary>
    private static bool IsPart(Participant participant, string head) =>
        (s_partitives.Contains(head) && !(head == "share" && participant.Text.Contains("shares", StringComparison.OrdinalIgnoreCase)))
        || (head.Length > 0 && char.IsDigit(head[0]));

    /// <summary>A pronoun whose noun the text has told: the army of "it".</summary>
    private static bool IsResolved(Participant participant, string head) =>
        participant.Entity >= 0 && Array.IndexOf(s_pronouns, head) >= 0 && !string.Equals(participant.Name, participant.Text, StringComparison.OrdinalIgnoreCase);

    private static bool IsProper(string lemma) =>
        lemma.Length > 1 && char.IsUpper(lemma[0]) && !char.IsUpper(lemma[1]) && !NounThesaurus.Default.Contains(lemma.ToLowerInvariant());

    /// <summary>A family name has no plural: "Vargas" is not "Varga".</summary>
    private static string SurfaceOf(Participant participant)
    {
        string lemma = participant.HeadLemma;
        foreach (ReadOnlySpan<char> word in new WordSplitter(participant.Text))
        {
            if (char.IsUpper(word[0]) && word.Length <= lemma.Length + 2 && word.StartsWith(lemma.AsSpan(0, lemma.Length - 1), StringComparison.Ordinal)) return word.ToString();
        }

        return lemma;
    }

    /// <summary>The last word before the next preposition behind "of".</summary>
    private static string? HeadOfWhole(string phrase) => HeadOfPhrase(phrase, behind: false);

    /// <summary>The last word before the next preposition.</summary>
    private static string? HeadOfPhrase(string phrase, bool behind = true)
    {
        string? last = null;
        foreach (ReadOnlySpan<char> word in new WordSplitter(phrase))
        {
            string folded = TextFolding.Fold(word);
            if (behind && Array.IndexOf(s_prepositions, folded) >= 0) break;
            if (behind) last = folded;
            behind |= folded == "of";
        }

        return last is null || StopWords.Contains(last) ? null : NounThesaurus.Default.Contains(last) ? last : Nouns.Singular(last);
    }

    /// <summary>How many there are says nothing of which they are.</summary>
    private static bool IsAmount(string folded) => char.IsDigit(folded[0]) || NumberWords.Find(folded).Role != default || folded is "percent";

    /// <summary>A capital makes a name, except in a title and at the beginning of a phrase that ends in a common noun.</summary>
    private static bool IsNameWord(Participant participant, ReadOnlySpan<char> word, string folded)
    {
        if (!char.IsUpper(word[0]) && !char.IsDigit(word[0])) return false;
        if (NameWords.IsTitle(folded) || StopWords.Contains(folded)) return false;
        return char.IsUpper(word[0]) || participant.Type is ParticipantType.Organization or ParticipantType.Place;
    }

    /// <summary>In "the Osprey Lake campground" the name only tells which campground; in "Anna Weber" it is what is meant.</summary>
    private static bool NameIsTheHead(Participant participant, List<string> name, string head)
    {
        if (participant.Type is ParticipantType.Group) return false;
        if (head.Length == 0 || IsCompany(participant, head)) return true;
        if (participant.Type is ParticipantType.Person) return !EndsInCommonNoun(participant.Name, head);
        return name.Contains(head) || (participant.Type is ParticipantType.Organization or ParticipantType.Place && !NounThesaurus.Default.Contains(head) && name.Exists(word => IsHead(word, head))) || (name.Count > 1 && char.IsLower(participant.HeadLemma[0]) && participant.Name.Contains($"{head} {char.ToUpperInvariant(name[0][0])}", StringComparison.Ordinal));
    }

    /// <summary>The group of "Kestrel Group" is a part of its name, that of "the Kestrel group of islands" is not.</summary>
    private static bool IsCompany(Participant participant, string head)
    {
        string name = participant.Name;
        int last = name.LastIndexOf(' ') + 1;
        return participant.Type == ParticipantType.Organization && NameWords.IsCompanyForm(head) && last > 0 && char.IsUpper(name[0]) && char.IsUpper(name[last]) && IsHead(TextFolding.Fold(name.AsSpan(last)), head);
    }

    /// <summary>In "the company Nordrail" the text itself has told the name apart from the noun.</summary>
    private static bool IsIntroduced(Participant participant, List<string> modifiers, string head) =>
        participant.Type is not ParticipantType.Group && modifiers.Count == 0 && participant.Text.Length > participant.Name.Length
        && participant.Text.EndsWith(participant.Name, StringComparison.Ordinal) && !participant.Name.Contains(head, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Returns whether the head stands in the phrase as a common noun: the minister of "Norland's health minister". Before a name it only introduces
    /// it: "coach Anna Weber".
    /// </summary>
    private static bool EndsInCommonNoun(string phrase, string head)
    {
        bool isHead = false;
        foreach (ReadOnlySpan<char> word in new WordSplitter(phrase))
        {
            if (isHead) return !char.IsUpper(word[0]);
            isHead = char.IsLower(word[0]) && word.SequenceEqual(head);
        }

        return isHead;
    }

    private static string[] Sorted(List<string> words) =>
        words.Count < 2 ? [.. words] : [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
