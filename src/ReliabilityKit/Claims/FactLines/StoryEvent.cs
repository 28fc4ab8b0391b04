using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.FactLines;

/// <summary>Finds what a story is about, where its own text has a noun for it: the fire, the explosion, the summit.</summary>
internal static class StoryEvent
{
    private static readonly WordList s_events = WordList.Read("Claims/FactLines/events.tsv");

    /// <summary>Returns the event that the text names more often than any other, or <see langword="null"/> where none is named twice.</summary>
    /// <param name="annotation">The text.</param>
    public static Participant? Of(AnnotatedText annotation)
    {
        Dictionary<string, (int Count, int Token)> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < annotation.TokenCount; i++)
        {
            Token token = annotation[i];
            if (token.PartOfSpeech != PartOfSpeech.Noun || !s_events.Contains(token.Lemma)) continue;
            counts[token.Lemma] = counts.TryGetValue(token.Lemma, out (int Count, int Token) found) ? (found.Count + 1, found.Token) : (1, i);
        }

        if (counts.Count == 0) return null;
        (string lemma, (int count, int first)) = counts.MaxBy(pair => (pair.Value.Count, -pair.Value.Token));
        return count < 2 && counts.Count > 1 ? null : new Participant(annotation[first].Span, "the " + lemma, "the " + lemma, ParticipantType.Thing) { HeadLemma = lemma };
    }
}
