namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>Fixed phrases of several words, each with what it means.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<Word, Phrase[]> _byFirstWord;

    private PhraseTable(Dictionary<Word, Phrase[]> byFirstWord) => _byFirstWord = byFirstWord;

    /// <summary>Builds the table, cutting the phrases as the text will be cut.</summary>
    public static PhraseTable<T> Create(Lexicon lexicon, IEnumerable<(string Text, T Meaning)> phrases)
    {
        Dictionary<Word, List<Phrase>> byFirstWord = new(ReferenceEqualityComparer.Instance);
        foreach ((string text, T meaning) in phrases)
        {
            Lexeme[] parts = Cut(text, lexicon);
            if (!byFirstWord.TryGetValue(parts[0].Word, out List<Phrase>? same))
            {
                byFirstWord[parts[0].Word] = same = [];
            }

            same.Add(new Phrase(parts, meaning));
        }

        Dictionary<Word, Phrase[]> longestFirst = new(ReferenceEqualityComparer.Instance);
        foreach ((Word word, List<Phrase> same) in byFirstWord)
        {
            longestFirst[word] = [.. same.OrderByDescending(phrase => phrase.Parts.Length)];
        }

        return new PhraseTable<T>(longestFirst);
    }

    /// <summary>Finds the longest phrase that begins with the first lexeme.</summary>
    /// <param name="lexemes">The lexemes from there on.</param>
    /// <param name="length">Number of lexemes of the phrase.</param>
    /// <param name="meaning">What it means.</param>
    public bool TryFind(ReadOnlySpan<Lexeme> lexemes, out int length, out T? meaning)
    {
        length = 0;
        meaning = default;
        if (lexemes.IsEmpty || !lexemes[0].Word.OpensPhrase || !_byFirstWord.TryGetValue(lexemes[0].Word, out Phrase[]? phrases))
        {
            return false;
        }

        foreach (Phrase phrase in phrases)
        {
            if (phrase.Begins(lexemes))
            {
                (length, meaning) = (phrase.Parts.Length, phrase.Meaning);
                return true;
            }
        }

        return false;
    }

    private static Lexeme[] Cut(string text, Lexicon lexicon)
    {
        Lexer lexer = new(text, 0, lexicon);
        List<Lexeme> parts = [];
        while (lexer.TryRead(out Lexeme lexeme))
        {
            parts.Add(lexeme);
        }

        return [.. parts];
    }

    private sealed record Phrase(Lexeme[] Parts, T Meaning)
    {
        public bool Begins(ReadOnlySpan<Lexeme> lexemes)
        {
            if (lexemes.Length < Parts.Length)
            {
                return false;
            }

            for (int i = 0; i < Parts.Length; i++)
            {
                if (!IsSame(Parts[i], lexemes[i]))
                {
                    return false;
                }
            }

            return true;
        }

        private static bool IsSame(in Lexeme part, in Lexeme lexeme) =>
            part.Kind == lexeme.Kind && part.Value == lexeme.Value && ReferenceEquals(part.Word, lexeme.Word);
    }
}
