namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Turns strings into symbols.</summary>
internal static class SymbolTextsBuilder
{
    /// <summary>Makes the alphabet of texts and lays them out.</summary>
    public static (Alphabet Alphabet, SymbolTexts Texts) Build(ReadOnlySpan<string> texts, TextUnit unit)
    {
        Alphabet alphabet = new(unit);
        ushort[] symbols = new ushort[Length(texts)];
        int[] starts = new int[texts.Length + 1];
        for (int i = 0; i < texts.Length; i++)
        {
            using ComposedText composed = new(texts[i], unit);
            int needed = starts[i] + composed.Text.Length;
            if (needed > symbols.Length) Array.Resize(ref symbols, needed + needed / 2);
            starts[i + 1] = starts[i] + alphabet.Learn(composed.Text, symbols.AsSpan(starts[i]));
        }

        Span<ushort> used = symbols.AsSpan(0, starts[^1]);
        ReadOnlySpan<ushort> symbolOf = FrequentFirst(used, alphabet.Count);
        alphabet.Renumber(symbolOf);
        for (int i = 0; i < used.Length; i++) used[i] = symbolOf[used[i]];
        return (alphabet, new SymbolTexts(used, starts));
    }

    private static int Length(ReadOnlySpan<string> texts)
    {
        long length = 0;
        foreach (string text in texts) length += text.Length;
        return length <= Array.MaxLength ? (int)length : throw new ArgumentException("more than two billion characters together", nameof(texts));
    }

    private static ushort[] FrequentFirst(ReadOnlySpan<ushort> symbols, int alphabetSize)
    {
        int[] counts = new int[alphabetSize];
        foreach (ushort symbol in symbols) counts[symbol]++;
        ushort[] symbolOf = new ushort[alphabetSize];
        ushort rank = 1;
        foreach (int symbol in Enumerable.Range(1, alphabetSize - 1).OrderByDescending(symbol => counts[symbol]).ThenBy(symbol => symbol))
            symbolOf[symbol] = rank++;
        return symbolOf;
    }
}
