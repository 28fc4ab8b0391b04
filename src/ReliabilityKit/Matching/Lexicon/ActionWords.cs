using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>The words of a claim among which the further words of an expression are looked for.</summary>
internal readonly struct ActionWords
{
    private const int LongestGap = 12;
    private const int LongestGapOfVerb = 20;

    private const int LongestParticle = 4;

    private readonly Claim _claim;
    private readonly string[] _phrase;

    public ActionWords(Claim claim)
    {
        _claim = claim;
        _phrase = claim.Action.Phrase.Split(' ');
    }

    /// <summary>Returns whether the claim says what the pattern says.</summary>
    public bool Match(ActionPattern pattern)
    {
        ImmutableArray<string> words = pattern.Words;
        if (words[0] != _phrase[0] && words[0] != _claim.Action.Lemma) return false;
        // A phrase with more words than the pattern means something else ("give up" is not "give"), unless they are the object that the pattern asks for.
        if (words.Length == 1 && _phrase.Length > 1 && pattern.ObjectHeads.IsEmpty) return false;
        for (int i = 1; i < words.Length; i++)
        {
            if (!Has(words[i])) return false;
        }

        return pattern.Allows(_claim) || (_phrase.Length > words.Length && pattern.ObjectHeads.Contains(_phrase[^1]));
    }

    /// <summary>Returns whether all words of the pattern are the phrase itself.</summary>
    public bool IsPhrase(ActionPattern pattern) => pattern.Words.Length > 1 && pattern.Words.AsSpan().SequenceEqual(_phrase);

    private bool Has(string word)
    {
        if (Array.IndexOf(_phrase, word) > 0) return true;
        if (_claim.Object is { } obj && Is(obj, word)) return true;
        if (Follows(word)) return true;
        foreach (Argument argument in _claim.Arguments)
        {
            if (IsInRole(argument.Role, word) || Is(argument.Value, word)) return true;
        }

        return false;
    }

    /// <summary>Particles and adverbs are no participants; they are looked for right behind the verb.</summary>
    private bool Follows(string word)
    {
        string text = _claim.Document.Text;
        int start = _claim.Action.Span.End;
        // Particles stand right behind the verb; the infinitive of "free to return" a word further on.
        int gap = word.Length > LongestParticle ? LongestGapOfVerb : LongestGap;
        int end = Math.Min(Math.Min(text.Length, _claim.SentenceSpan.End), start + gap);
        if (end <= start) return false;
        foreach (ReadOnlySpan<char> next in new WordSplitter(text.AsSpan(start, end - start)))
        {
            if (next.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Out of" is one role of two words.</summary>
    private static bool IsInRole(string role, string word)
    {
        foreach (ReadOnlySpan<char> part in new WordSplitter(role))
        {
            if (part.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Is(Participant participant, string word) =>
        string.Equals(participant.HeadLemma, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(participant.Text, word, StringComparison.OrdinalIgnoreCase);
}
