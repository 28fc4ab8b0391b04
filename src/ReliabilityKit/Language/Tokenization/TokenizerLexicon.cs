namespace ReliabilityKit.Language.Tokenization;

/// <summary>The word lists that the tokenizer of a language looks into.</summary>
internal sealed class TokenizerLexicon
{
    private static readonly Lazy<TokenizerLexicon> LazyEnglish = new(() => new TokenizerLexicon("Language/English/"));

    private readonly WordTable<Abbreviation> _abbreviations;

    private TokenizerLexicon(string folder)
    {
        StringComparer exact = StringComparer.Ordinal, anyCase = StringComparer.OrdinalIgnoreCase;
        _abbreviations = WordTable<Abbreviation>.Read(folder + "abbreviations.tsv", anyCase, ReadAbbreviation);
        Contractions = WordTable<byte[]>.Read(folder + "contractions.tsv", anyCase, row => ReadCuts(row[1]));
        ApostropheWords = WordTable<bool>.Read(folder + "apostrophe-words.tsv", anyCase, _ => true);
        ContextContractions = WordTable<ContextContraction>.Read(
            folder + "contractions-in-context.tsv", anyCase, row => new ContextContraction(ReadCuts(row[1]), row[2].Split(' ')));
        HyphenAffixes = WordTable<bool>.Read(folder + "hyphen-affixes.tsv", anyCase, row => row[1] == "prefix");
        SlashWords = WordTable<bool>.Read(folder + "slash-words.tsv", anyCase, _ => true);
        Units = WordTable<bool>.Read(folder + "units.tsv", anyCase, _ => true);
        Emoticons = WordTable<bool>.Read(folder + "emoticons.tsv", exact, _ => true);
        MarkedNames = WordTable<bool>.Read(folder + "marked-names.tsv", exact, _ => true);
        SpeechVerbs = WordTable<bool>.Read(folder + "speech-verbs.tsv", anyCase, _ => true);
        SentenceVerbs = WordTable<bool>.Read(folder + "sentence-verbs.tsv", anyCase, _ => true);
        Domains = WordTable<bool>.Read(folder + "domains.tsv", anyCase, row => row[1] == "domain");
    }

    public static TokenizerLexicon English => LazyEnglish.Value;

    /// <summary>Words that are several, with the indices at which they are cut.</summary>
    public WordTable<byte[]> Contractions { get; }

    /// <summary>Words that begin or end with an apostrophe.</summary>
    public WordTable<bool> ApostropheWords { get; }

    /// <summary>Words that are several when certain words follow.</summary>
    public WordTable<ContextContraction> ContextContractions { get; }

    /// <summary>Prefixes (true) and suffixes (false) that their hyphen joins to a word.</summary>
    public WordTable<bool> HyphenAffixes { get; }

    /// <summary>Words that are written with a slash.</summary>
    public WordTable<bool> SlashWords { get; }

    /// <summary>Units that are set apart from the number before them.</summary>
    public WordTable<bool> Units { get; }

    public WordTable<bool> Emoticons { get; }

    /// <summary>Endings of internet names (true) and of file names (false).</summary>
    public WordTable<bool> Domains { get; }

    /// <summary>Words that show that a sentence has a verb.</summary>
    public WordTable<bool> SentenceVerbs { get; }

    /// <summary>Names that end with a mark such as "!".</summary>
    public WordTable<bool> MarkedNames { get; }

    /// <summary>Verbs that report speech.</summary>
    public WordTable<bool> SpeechVerbs { get; }

    /// <summary>Finds a word, given without its stop, whose stop is part of it.</summary>
    public bool TryGetAbbreviation(ReadOnlySpan<char> word, out Abbreviation abbreviation) =>
        _abbreviations.TryGet(word, out abbreviation) && (abbreviation.IsSmall || !char.IsLower(word[0]));

    private static Abbreviation ReadAbbreviation(string[] row) =>
        new(ParseStopRule(row[1]), row.Length > 2 && row[2] == "binds", char.IsLower(row[0][0]));

    private static StopRule ParseStopRule(string name) => name switch
    {
        "always" => StopRule.Always,
        "capital" => StopRule.BeforeCapital,
        "number" => StopRule.BeforeNumber,
        "within" => StopRule.Within,
        _ => throw new FormatException($"\"{name}\" is no rule for the stop of an abbreviation"),
    };

    private static byte[] ReadCuts(string parts)
    {
        string[] words = parts.Split(' ');
        var cuts = new byte[words.Length - 1];
        for (int i = 0, at = 0; i < cuts.Length; i++)
            cuts[i] = (byte)(at += words[i].Length);
        return cuts;
    }
}
