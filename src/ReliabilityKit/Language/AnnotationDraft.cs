using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Language;

/// <summary>What is known of the tokens of a text while its sentences are annotated one by one: flat arrays, by token index.</summary>
internal sealed class AnnotationDraft(TokenizedText tokens)
{
    public TokenizedText Tokens => tokens;

    public PartOfSpeech[] PartsOfSpeech { get; } = new PartOfSpeech[tokens.TokenCount];

    public PennTag[] Tags { get; } = new PennTag[tokens.TokenCount];

    public string[] Lemmas { get; } = new string[tokens.TokenCount];

    /// <summary>Gets the heads: an index in the text, or -1 for the head of a sentence.</summary>
    public int[] Heads { get; } = new int[tokens.TokenCount];

    public DependencyRelation[] Relations { get; } = new DependencyRelation[tokens.TokenCount];

    /// <summary>Gets the names, in any order.</summary>
    public List<ScoredName> Names { get; } = [];

    /// <summary>Takes over what is known of a sentence with the same words.</summary>
    /// <param name="first">Index of its first token here.</param>
    /// <param name="source">Where it is known; may be at work on other sentences.</param>
    /// <param name="sentence">The sentence there.</param>
    /// <param name="names">Its names there.</param>
    public void Copy(int first, AnnotationDraft source, SentencePiece sentence, ReadOnlySpan<ScoredName> names)
    {
        int shift = first - sentence.First;
        Array.Copy(source.PartsOfSpeech, sentence.First, PartsOfSpeech, first, sentence.Length);
        Array.Copy(source.Tags, sentence.First, Tags, first, sentence.Length);
        Array.Copy(source.Lemmas, sentence.First, Lemmas, first, sentence.Length);
        Array.Copy(source.Relations, sentence.First, Relations, first, sentence.Length);
        for (int i = 0; i < sentence.Length; i++)
        {
            int head = source.Heads[sentence.First + i];
            Heads[first + i] = head < 0 ? head : head + shift;
        }

        foreach (ScoredName name in names)
            Names.Add(name with { First = name.First + shift, End = name.End + shift });
    }
}
