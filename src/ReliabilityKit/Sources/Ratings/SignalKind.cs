namespace ReliabilityKit.Sources.Ratings;

/// <summary>Something about a source that a careful reader would note. Only the first four enter its trust.</summary>
public enum SignalKind
{
    /// <summary>It says what is believed of a fact that several independent sources speak about.</summary>
    Confirmed,

    /// <summary>It says something else than what is believed.</summary>
    Contradicted,

    /// <summary>It says two things that cannot both be true.</summary>
    SelfContradiction,

    /// <summary>A headline says something else than the text below it.</summary>
    HeadlineAgainstText,

    /// <summary>It corrects itself in the open, which speaks for a source rather than against it.</summary>
    Correction,

    /// <summary>It gives words to one speaker that another source gives to somebody else.</summary>
    QuoteAttributedDifferently,

    /// <summary>It quotes words that none of the other texts has. May be its own work.</summary>
    QuoteFoundNowhereElse,

    /// <summary>It passes on what nobody with a name has said.</summary>
    UnnamedSpeaker,

    /// <summary>It has sentences from another source.</summary>
    Copied,

    /// <summary>A document names no author.</summary>
    MissingByline,

    /// <summary>A document has no time of publication.</summary>
    MissingDate,

    /// <summary>It says of itself that a machine has written it.</summary>
    MachineAuthor,

    /// <summary>It credits an agency or another source for its text, which speaks for it; but it is no witness of its own then.</summary>
    WireCredit,
}
