namespace ReliabilityKit.Language.Tokenization;

/// <summary>The few things about the ends of sentences that need not be learned.</summary>
internal static class BoundaryRules
{
    private const int SpeechReach = 8;

    /// <summary>Returns what is certain about the place behind the current token.</summary>
    public static BoundaryRule Find(ref TraitWindow window, in BoundaryState state)
    {
        WordTraits last = window[state.Current];
        if (last.Gap == Gap.EmptyLine)
            return BoundaryRule.Always;
        if (last.Gap is Gap.FullLine or Gap.ShortLine)
            return BoundaryRule.None;
        bool goesOn = last.Role switch
        {
            WordRole.Binder => true,
            WordRole.Abbreviation => state.Start == state.Current,
            WordRole.ClosingQuote => IsReported(ref window, state),
            _ => IsItemMark(ref window, state),
        };
        return goesOn ? BoundaryRule.Never : BoundaryRule.None;
    }

    // "We lost," Smith said. "Why?" Smith asked.
    private static bool IsReported(ref TraitWindow window, in BoundaryState state)
    {
        int last = state.Current;
        if (window[last - 1].Role == WordRole.Comma)
            return true;
        if (!state.IsQuotation || !window[last - 1].IsQuestionOrCall)
            return false;
        for (int i = last + 1; i <= last + SpeechReach; i++)
        {
            WordRole role = window[i].Role;
            if (role is WordRole.Speech or WordRole.Stop or WordRole.Comma or WordRole.OpeningQuote)
                return role == WordRole.Speech;
        }

        return false;
    }

    // "•", "2.", "(b)": what stands before an item of a list, or an emoji before a heading, is no sentence of its own.
    private static bool IsItemMark(ref TraitWindow window, in BoundaryState state)
    {
        int first = state.Start, last = state.Current;
        if (first == last)
            return window[first].Role == WordRole.Bullet && window[first - 1].Gap > Gap.Blank;
        if (window[first].Role == WordRole.OpeningBracket)
            first++;
        return last == first + 1 && window[first].Role == WordRole.Counter && window[last].Role is WordRole.Stop or WordRole.ClosingBracket;
    }
}
