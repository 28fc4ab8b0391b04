namespace ReliabilityKit.Language.Tokenization;

/// <summary>What is known of a passage up to the token behind which a sentence may end.</summary>
internal struct BoundaryState
{
    /// <summary>How far ahead the next mark that ends sentences is looked for.</summary>
    public const int Horizon = 50;

    private int _nextStop;
    private int _quotationStart;

    /// <summary>Gets the first token of the sentence.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the token behind which the sentence may end.</summary>
    public int Current { get; private set; }

    public bool InQuotation { get; private set; }

    /// <summary>Gets whether the current token closes a quotation that holds all of the sentence so far.</summary>
    public bool IsQuotation { get; private set; }

    public bool InBrackets { get; private set; }

    public bool HasVerb { get; private set; }

    /// <summary>Gets the number of tokens up to the next stop, at most <see cref="Horizon"/>.</summary>
    public readonly int StopDistance => Math.Min(Horizon, _nextStop - Current);

    /// <summary>Moves to a token; they must be visited one by one.</summary>
    public void Visit(int token, ref TraitWindow window)
    {
        Current = token;
        WordRole role = window[token].Role;
        HasVerb |= role is WordRole.Verb or WordRole.Speech;
        IsQuotation = InQuotation && role == WordRole.ClosingQuote && _quotationStart <= Start;
        if (role == WordRole.OpeningQuote)
            _quotationStart = token;
        InQuotation = role == WordRole.OpeningQuote || (InQuotation && role != WordRole.ClosingQuote);
        InBrackets = role == WordRole.OpeningBracket || (InBrackets && role != WordRole.ClosingBracket);
        if (_nextStop <= token)
            _nextStop = token + 1;
        while (_nextStop < window.Length && _nextStop - token < Horizon && window[_nextStop].Role != WordRole.Stop)
            _nextStop++;
    }

    /// <summary>Begins a new sentence at a token.</summary>
    public void BeginSentence(int token)
    {
        Start = token;
        HasVerb = false;
        _nextStop = token;
    }

    /// <summary>Forgets what was open: an empty line ends it all.</summary>
    public void BeginParagraph()
    {
        InQuotation = false;
        InBrackets = false;
    }
}
