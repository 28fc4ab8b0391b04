namespace ReliabilityKit.Language;

/// <summary>The Penn Treebank tags (XPOS), which tell the forms of verbs and nouns apart.</summary>
public enum PennTag : byte
{
    /// <summary>NN.</summary>
    Noun,

    /// <summary>NNS.</summary>
    NounPlural,

    /// <summary>NNP.</summary>
    ProperNoun,

    /// <summary>NNPS.</summary>
    ProperNounPlural,

    /// <summary>VB.</summary>
    VerbBase,

    /// <summary>VBD.</summary>
    VerbPast,

    /// <summary>VBG.</summary>
    VerbGerund,

    /// <summary>VBN.</summary>
    VerbPastParticiple,

    /// <summary>VBP.</summary>
    VerbPresent,

    /// <summary>VBZ.</summary>
    VerbThirdPerson,

    /// <summary>MD.</summary>
    Modal,

    /// <summary>JJ.</summary>
    Adjective,

    /// <summary>JJR.</summary>
    AdjectiveComparative,

    /// <summary>JJS.</summary>
    AdjectiveSuperlative,

    /// <summary>RB.</summary>
    Adverb,

    /// <summary>RBR.</summary>
    AdverbComparative,

    /// <summary>RBS.</summary>
    AdverbSuperlative,

    /// <summary>RP.</summary>
    Particle,

    /// <summary>IN.</summary>
    Preposition,

    /// <summary>TO.</summary>
    To,

    /// <summary>DT.</summary>
    Determiner,

    /// <summary>PDT.</summary>
    Predeterminer,

    /// <summary>WDT.</summary>
    WhDeterminer,

    /// <summary>PRP.</summary>
    Pronoun,

    /// <summary>PRP$.</summary>
    PossessivePronoun,

    /// <summary>WP.</summary>
    WhPronoun,

    /// <summary>WP$.</summary>
    WhPossessive,

    /// <summary>WRB.</summary>
    WhAdverb,

    /// <summary>EX.</summary>
    Existential,

    /// <summary>CC.</summary>
    Coordinator,

    /// <summary>CD.</summary>
    Cardinal,

    /// <summary>POS.</summary>
    PossessiveMarker,

    /// <summary>UH.</summary>
    Interjection,

    /// <summary>FW.</summary>
    ForeignWord,

    /// <summary>SYM.</summary>
    Symbol,

    /// <summary>LS.</summary>
    ListMarker,

    /// <summary>ADD.</summary>
    Address,

    /// <summary>AFX.</summary>
    Affix,

    /// <summary>GW.</summary>
    GoesWith,

    /// <summary>NFP.</summary>
    SuperfluousPunctuation,

    /// <summary>HYPH.</summary>
    Hyphen,

    /// <summary>-LRB-.</summary>
    LeftBracket,

    /// <summary>-RRB-.</summary>
    RightBracket,

    /// <summary>``.</summary>
    OpeningQuote,

    /// <summary>''.</summary>
    ClosingQuote,

    /// <summary>..</summary>
    SentenceEnd,

    /// <summary>,.</summary>
    Comma,

    /// <summary>:.</summary>
    Colon,

    /// <summary>$.</summary>
    Currency,
}
