using System.Text;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Findings.Explanations;

/// <summary>Retells a claim as a clause of its own: the name in the place of a pronoun, the rest in the words of the text.</summary>
internal static class ClauseWriter
{
    private const int MaxWords = 30;
    private static readonly char[] s_edges = [' ', '.', ',', ';', ':', '“', '”', '"'];

    /// <summary>Returns what a document says, such as <c>says Anna Weber took office in May</c>, or a quotation where the clause cannot be retold.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="value">What the finding turns on; it is added in brackets where it stands outside of the clause.</param>
    public static string Write(Claim claim, TextSpan value)
    {
        string clause = Write(claim);
        return claim.Span.Contains(value) || value.IsEmpty ? clause : $"{clause} ({Clean(value.Of(claim.Document.Text).ToString())})";
    }

    private static string Write(Claim claim)
    {
        string text = claim.Document.Text;
        TextSpan action = claim.Action.Span;
        if (Subject(claim) is not { } subject || action.End > claim.Span.End) return $"writes “{Clean(claim.Quote)}”";
        if (claim.Kind == PredicateKind.Apposition) return claim.Object is { } what ? $"says {subject} is {Clean(what.Text)}" : $"writes “{Clean(claim.Quote)}”";
        string rest = Clean(text[action.Start..claim.Span.End]);
        return rest.Length == 0 ? $"writes “{Clean(claim.Quote)}”" : $"says {subject} {rest}";
    }

    /// <summary>Who or what stands before the predicate: the actor, or the object of a passive.</summary>
    private static string? Subject(Claim claim)
    {
        TextSpan action = claim.Action.Span;
        Participant? subject = Precedes(claim.Actor, action) ? claim.Actor : Precedes(claim.Object, action) ? claim.Object : null;
        if (subject is null) return null;
        bool isName = subject.Type is ParticipantType.Person or ParticipantType.Organization or ParticipantType.Place;
        return isName && subject.Name.Length > 0 ? Clean(subject.Name) : Lower(Clean(subject.Text));
    }

    private static bool Precedes(Participant? participant, TextSpan action) => participant is not null && participant.Span.End <= action.Start;

    /// <summary>Takes the capital of a sentence's beginning off an article or a pronoun.</summary>
    private static string Lower(string text)
    {
        foreach (string word in (ReadOnlySpan<string>)["The ", "A ", "An ", "Some ", "All ", "At ", "More ", "No ", "Its ", "Their ", "His ", "Her "])
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return char.ToLowerInvariant(text[0]) + text[1..];
        }

        return text;
    }

    /// <summary>Folds white space, drops quotation marks and what stands behind the clause, and shortens a long clause.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text.Trim(s_edges);
        StringBuilder clean = new(text.Length);
        int words = 0;
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (++words > MaxWords) return clean.Append(" …").ToString();
            if (clean.Length > 0) clean.Append(' ');
            clean.Append(word);
        }

        return clean.ToString().Trim(s_edges);
    }

    /// <summary>Returns whether a text is short, and a single blank stands between each two of its words.</summary>
    private static bool IsClean(string text)
    {
        int words = 1;
        bool behindBlank = true;
        foreach (char c in text)
        {
            bool isBlank = char.IsWhiteSpace(c);
            if (isBlank && (c != ' ' || behindBlank)) return false;
            if (isBlank) words++;
            behindBlank = isBlank;
        }

        return !behindBlank && words <= MaxWords;
    }
}
