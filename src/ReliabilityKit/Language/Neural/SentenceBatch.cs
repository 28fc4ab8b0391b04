namespace ReliabilityKit.Language.Neural;

/// <summary>Sentences that run through the network together, their tokens in the order of their place in the sentence.</summary>
/// <remarks>
/// Sentences stand from the longest to the shortest, so the tokens at one place are the first few sentences' tokens and lie in
/// neighbouring rows: a step of a recurrent layer, in either direction, is one matrix product without any gathering.
/// </remarks>
internal sealed class SentenceBatch
{
    private int[] _lengths = new int[16];
    private int[] _stepStarts = new int[64];

    /// <summary>Gets the number of sentences.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of tokens.</summary>
    public int Rows { get; private set; }

    /// <summary>Gets the length of the longest sentence.</summary>
    public int Steps => Count == 0 ? 0 : _lengths[0];

    /// <summary>Sets the sentences.</summary>
    /// <param name="lengths">Their lengths, at least 1, falling.</param>
    public void Reset(ReadOnlySpan<int> lengths)
    {
        Count = lengths.Length;
        if (_lengths.Length < Count)
            _lengths = new int[Count];
        lengths.CopyTo(_lengths);
        if (_stepStarts.Length <= Steps)
            _stepStarts = new int[Steps + 64];
        int active = Count;
        Rows = 0;
        for (int step = 0; step < Steps; step++)
        {
            while (_lengths[active - 1] <= step)
                active--;
            _stepStarts[step] = Rows;
            Rows += active;
        }

        _stepStarts[Steps] = Rows;
    }

    /// <summary>Returns the length of a sentence.</summary>
    public int LengthOf(int sentence) => _lengths[sentence];

    /// <summary>Returns the row of the first token at a place.</summary>
    public int StepStart(int step) => _stepStarts[step];

    /// <summary>Returns how many sentences have a token at a place.</summary>
    public int StepWidth(int step) => _stepStarts[step + 1] - _stepStarts[step];

    /// <summary>Returns the row of a token.</summary>
    public int Row(int sentence, int place) => _stepStarts[place] + sentence;
}
