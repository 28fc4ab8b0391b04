using System.Numerics;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Language;

/// <summary>Remembers sentences that were annotated, for when they come again word for word, as they do in wire copy.</summary>
/// <remarks>
/// What is found out about a sentence depends on its words alone, so remembering changes no result, only the time. There is one place for
/// each hash of a sentence, which the latest one takes; a place is whole or empty, so threads need no lock. It keeps the texts that
/// it knows sentences of: it lives as long as the work on documents that are kept anyway.
/// </remarks>
internal sealed class SentenceMemory
{
    private const int SentencesOfDocument = 32;
    private const int MostPlaces = 1 << 18;
    private readonly KnownSentence?[] _places;

    /// <param name="documents">How many documents there are, about.</param>
    public SentenceMemory(int documents) =>
        _places = new KnownSentence?[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)documents * SentencesOfDocument, 1, MostPlaces))];

    /// <summary>Copies what is known of a sentence.</summary>
    /// <param name="draft">Its text, which receives what is known.</param>
    /// <param name="sentence">The sentence.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryRecall(AnnotationDraft draft, SentencePiece sentence)
    {
        if (Volatile.Read(ref Place(draft.Tokens, sentence)) is not { } known || !known.Matches(draft.Tokens, sentence))
            return false;
        draft.Copy(sentence.First, known.Draft, known.Sentence, known.Names);
        return true;
    }

    /// <summary>Remembers a sentence.</summary>
    /// <param name="draft">Its text, with all that was found out about the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names.</param>
    public void Keep(AnnotationDraft draft, SentencePiece sentence, ReadOnlySpan<ScoredName> names) =>
        Volatile.Write(ref Place(draft.Tokens, sentence), new KnownSentence(draft, sentence, [.. names]));

    private ref KnownSentence? Place(TokenizedText tokens, SentencePiece sentence)
    {
        int hash = sentence.Length;
        for (int i = 0; i < sentence.Length; i++)
            hash = HashCode.Combine(hash, string.GetHashCode(tokens.Form(sentence.First + i)));
        return ref _places[hash & (_places.Length - 1)];
    }

    private sealed record KnownSentence(AnnotationDraft Draft, SentencePiece Sentence, ScoredName[] Names)
    {
        public bool Matches(TokenizedText tokens, SentencePiece sentence)
        {
            if (sentence.Length != Sentence.Length)
                return false;
            for (int i = 0; i < sentence.Length; i++)
            {
                if (!tokens.Form(sentence.First + i).SequenceEqual(Draft.Tokens.Form(Sentence.First + i)))
                    return false;
            }

            return true;
        }
    }
}
