namespace ReliabilityKit.Language.Neural;

/// <summary>Describes the words of a sentence: each for itself, and whether it is part of a name or term of several words.</summary>
/// <remarks>One per thread, reused.</remarks>
internal sealed class SentenceFeatures(WordFeatures features)
{
    private readonly PhraseFinder _phrases = new(features);
    private int[] _rows = [];

    /// <summary>Gets the number of words.</summary>
    public int Count => _phrases.Count;

    /// <summary>Gets the rows of the embedding tables that describe a word.</summary>
    public ReadOnlySpan<int> this[int word] => _rows.AsSpan(word * WordFeatures.Count, WordFeatures.Count);

    /// <summary>Describes a sentence.</summary>
    public void Describe(ReadOnlySpan<string> words)
    {
        if (_rows.Length < words.Length * WordFeatures.Count)
            _rows = new int[2 * words.Length * WordFeatures.Count];
        _phrases.Reset();
        foreach (string word in words)
            _phrases.Add(word);
        _phrases.Complete();
        for (int i = 0; i < words.Length; i++)
            features.Describe(words[i], _phrases[i], _rows.AsSpan(i * WordFeatures.Count, WordFeatures.Count));
    }
}
