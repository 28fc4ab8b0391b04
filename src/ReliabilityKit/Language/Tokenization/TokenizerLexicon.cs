using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>The word lists that the tokenizer of a language looks into.</summary>
internal sealed class TokenizerLexicon
{
    private static readonly Lazy<TokenizerLexicon> LazyEnglish = new(() => new TokenizerLexicon("Language/English/"));

    private readonly WordMap<Abbreviation> _abbreviations;

    private TokenizerLexicon(string folder)
    {
        _abbreviations = WordMap<Abbreviation>.Read(folder + "abbreviations.tsv", ReadAbbreviation, ignoreCase: true);
        Contractions = WordMap<byte[]>.Read(folder + "contractions.tsv", row => ReadCuts(row[1]), ignoreCase: true);
        ApostropheWords = WordList.Read(folder + "apostrophe-words.tsv", ignoreCase: true);
        ContextContractions = WordMap<ContextContraction>.Read(
            folder + "contractions-in-context.tsv", row => new ContextContraction(ReadCuts(row[1]), row[2].Split(' ')), ignoreCase: true);
        HyphenAffixes = WordMap<bool>.Read(folder + "hyphen-affixes.tsv", row => row[1] == "prefix", ignoreCase: true);
        SlashWords = WordList.Read(folder + "slash-words.tsv", ignoreCase: true);
        Units = WordList.Read(folder + "units.tsv", ignoreCase: true);
        Emoticons = WordList.Read(folder + "emoticons.tsv");
        MarkedNames = WordList.Read(folder + "marked-names.tsv");
        SpeechVerbs = WordList.Read(folder + "speech-verbs.tsv", ignoreCase: true);
        SentenceVerbs = WordList.Read(folder + "sentence-verbs.tsv", ignoreCase: true);
        Domains = WordMap<bool>.Read(folder + "domains.tsv", row => row[1] == "domain", ignoreCase: true);
    }

    public static TokenizerLexicon English => LazyEnglish.Value;

    /// <summary>Words that are several, with the indices at which they are cut.</summary>
    public WordMap<byte[]> Contractions { get; }

    /// <summary>Words that begin or end with an apostrophe.</summary>
    public WordList ApostropheWords { get; }

    /// <summary>Words that are several when certain words follow.</summary>
    public WordMap<ContextContraction> ContextContractions { get; }

    /// <summary>Prefixes (true) and suffixes (false) that their hyphen joins to a word.</summary>
    public WordMap<bool> HyphenAffixes { get; }

    /// <summary>Words that are written with a slash.</summary>
    public WordList SlashWords { get; }

    /// <summary>Units that are set apart from the number before them.</summary>
    public WordList Units { get; }

    public WordList Emoticons { get; }

    /// <summary>Endings of internet names (true) and of file names (false).</summary>
    public WordMap<bool> Domains { get; }

    /// <summary>Words that show that a sentence has a verb.</summary>
    public WordList SentenceVerbs { get; }

    /// <summary>Names that end with a mark such as "!".</summary>
    public WordList MarkedNames { get; }

    /// <summary>Verbs that report speech.</summary>
    public WordList SpeechVerbs { get; }

    /// <summary>Finds a word, given without its stop, whose stop is part of it.</summary>
    public bool TryGetAbbreviation(ReadOnlySpan<char> word, out Abbreviation abbreviation) =>
        _abbreviations.TryGetValue(word, out abbreviation) && (abbreviation.IsSmall || !char.IsLower(word[0]));

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
