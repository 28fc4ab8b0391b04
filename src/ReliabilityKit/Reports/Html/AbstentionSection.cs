using ReliabilityKit.Claims;
using ReliabilityKit.Findings.Abstentions;

namespace ReliabilityKit.Reports.Html;

/// <summary>What was compared and of what nothing is reported, with the reasons.</summary>
internal sealed class AbstentionSection(PageContext page)
{
    private const int LongestQuote = 160;
    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        ComparisonSummary summary = page.Report.Comparisons;
        if (summary.Abstentions.IsEmpty)
            return;
        page.OpenSection(
            SectionNames.Abstentions,
            "Compared and not reported",
            $"{HumanText.Number(summary.Pairs)} pairs of claims were compared, {HumanText.Number(summary.Related)} may be about the same event or fact. "
            + "Of these nothing is reported where:");
        _markup.Open("ul");
        foreach (Abstention abstention in summary.Abstentions)
            WriteReason(abstention);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteReason(Abstention abstention)
    {
        _markup.Open("li");
        _markup.Element("p", $"{Sentence(abstention.Reason)} ({HumanText.Number(abstention.Count)})");
        foreach (AbstentionExample example in abstention.Examples)
            _markup.Element("p", $"{Quote(example.A)} · {Quote(example.B)}", ("class", "note"), ("dir", "auto"));
        _markup.Close();
    }

    private static string Quote(Claim claim)
    {
        string text = claim.Span.Of(claim.Document.Text).ToString();
        return $"{claim.Document.Id}: “{(text.Length <= LongestQuote ? text : text[..LongestQuote] + "…")}”";
    }

    private static string Sentence(AbstentionReason reason) => reason switch
    {
        AbstentionReason.NotAsserted => "one side only plans, demands or supposes it",
        AbstentionReason.OtherTime => "they speak of different times",
        AbstentionReason.OtherPlace => "they speak of different places",
        AbstentionReason.OtherParticipant => "they have different participants",
        AbstentionReason.OtherOccasion => "they count different occasions",
        AbstentionReason.OtherDetail => "a detail in the same role differs",
        AbstentionReason.OtherMeasure => "their numbers measure different things",
        AbstentionReason.TooUncertain => "what differs or agrees is too uncertain",
        _ => "nothing that both say differs or agrees",
    };
}
