namespace ReliabilityKit.Sources.Ratings;

/// <summary>What signals are called, the same in every format.</summary>
internal static class SignalWords
{
    /// <summary>Returns what a signal is called.</summary>
    public static string Of(SignalKind kind) => kind switch
    {
        SignalKind.Confirmed => "confirmed by independent sources",
        SignalKind.Contradicted => "not what is believed",
        SignalKind.SelfContradiction => "contradicts itself",
        SignalKind.HeadlineAgainstText => "headline against text",
        SignalKind.Correction => "corrects itself in the open",
        SignalKind.QuoteAttributedDifferently => "quotation in another mouth elsewhere",
        SignalKind.QuoteFoundNowhereElse => "quotation found nowhere else",
        SignalKind.UnnamedSpeaker => "speaker without a name",
        SignalKind.Copied => "sentence from another source",
        SignalKind.MissingByline => "no byline",
        SignalKind.MissingDate => "no time of publication",
        SignalKind.MachineAuthor => "written by a machine, it says",
        SignalKind.WireCredit => "credits another for its text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no words for this signal"),
    };
}
