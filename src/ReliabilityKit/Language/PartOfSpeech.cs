namespace ReliabilityKit.Language;

/// <summary>The universal part-of-speech tags (UPOS) of Universal Dependencies version 2.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>X: other.</summary>
    Other,

    /// <summary>ADJ: adjective.</summary>
    Adjective,

    /// <summary>ADP: adposition.</summary>
    Adposition,

    /// <summary>ADV: adverb.</summary>
    Adverb,

    /// <summary>AUX: auxiliary, and the copula.</summary>
    Auxiliary,

    /// <summary>CCONJ: coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>DET: determiner.</summary>
    Determiner,

    /// <summary>INTJ: interjection.</summary>
    Interjection,

    /// <summary>NOUN: common noun.</summary>
    Noun,

    /// <summary>NUM: cardinal number.</summary>
    Numeral,

    /// <summary>PART: particle ("not", "to", "'s").</summary>
    Particle,

    /// <summary>PRON: pronoun.</summary>
    Pronoun,

    /// <summary>PROPN: proper noun.</summary>
    ProperNoun,

    /// <summary>PUNCT: punctuation.</summary>
    Punctuation,

    /// <summary>SCONJ: subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>SYM: symbol.</summary>
    Symbol,

    /// <summary>VERB: full verb.</summary>
    Verb,
}
