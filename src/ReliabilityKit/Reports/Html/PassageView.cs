using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>One side of a finding: the paragraph with the clashing words marked, who says it, and when.</summary>
internal sealed class PassageView(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;
    private readonly Dictionary<string, ImmutableArray<Passage>> _passages = new(StringComparer.Ordinal);

    public void Write(Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        _markup.Open("div", ("class", "side"));
        _markup.Open("h4");
        _markup.Element("bdi", SourceRow.NameOf(document));
        _markup.CloseLine();
        WriteTitle(document);
        _markup.Open("blockquote", ("dir", "auto"));
        WriteParagraph(evidence);
        _markup.CloseLine();
        WriteFacts(evidence);
        _markup.CloseLine();
    }

    private void WriteTitle(Document document)
    {
        string title = HumanText.Short(document.Title ?? document.Id, 160);
        _markup.Open("p", ("class", "title"));
        if (page.LinkTo(document) is { } link)
            _markup.Element("a", title, ("href", link), ("dir", "auto"));
        else
            _markup.Element("bdi", title);
        _markup.CloseLine();
    }

    private void WriteParagraph(Evidence evidence)
    {
        Paragraph paragraph = Paragraph.Around(evidence, PassagesOf(evidence.Claim.Document));
        string text = evidence.Claim.Document.Text;
        TextSpan quote = evidence.Span;
        _markup.Text(paragraph.IsCutBefore ? "… " : "");
        _markup.Text(text.AsSpan(paragraph.Span.Start, quote.Start - paragraph.Span.Start));
        _markup.Open("span", ("class", "quote"));
        WriteQuote(text, quote, evidence.ValueSpan);
        _markup.Close();
        _markup.Text(text.AsSpan(quote.End, paragraph.Span.End - quote.End));
        _markup.Text(paragraph.IsCutAfter ? " …" : "");
    }

    private void WriteQuote(string text, TextSpan quote, TextSpan value)
    {
        if (value.IsEmpty || !quote.Contains(value))
        {
            _markup.Text(quote.Of(text));
            return;
        }

        _markup.Text(text.AsSpan(quote.Start, value.Start - quote.Start));
        _markup.Element("mark", value.Of(text).ToString());
        _markup.Text(text.AsSpan(value.End, quote.End - value.End));
    }

    private void WriteFacts(Evidence evidence)
    {
        _markup.Open("dl");
        Fact("Says", HumanText.Short(evidence.Value, 160));
        Fact("Who says it", Speakers(evidence.Claim));
        Fact("Event", EventOf(evidence.Claim));
        Fact("Published", HumanText.Published(evidence.Claim.Document));
        _markup.CloseLine();
    }

    private void Fact(string name, string value)
    {
        _markup.Open("div");
        _markup.Element("dt", name);
        _markup.Element("dd", value, ("dir", "auto"));
        _markup.CloseLine();
    }

    private static string Speakers(Claim claim) => claim.Attribution.IsEmpty
        ? "the article itself"
        : string.Join(", after ", claim.Attribution.Reverse().Select(attribution => $"{attribution.Speaker.Name} ({Mode(attribution)})"));

    private static string Mode(Attribution attribution) => attribution.Mode == AttributionMode.Quoted ? "quoted" : "reported";

    private static string EventOf(Claim claim)
    {
        if (claim.Date is not { } date)
            return "no date given";
        string words = HumanText.Short(date.Span.Of(claim.Document.Text).ToString(), 60);
        string? days = HumanText.Event(date);
        if (days is null)
            return $"“{words}”";
        return days == words ? days : $"{days} (“{words}”)";
    }

    private ImmutableArray<Passage> PassagesOf(Document document)
    {
        if (!_passages.TryGetValue(document.Id, out ImmutableArray<Passage> passages))
            _passages[document.Id] = passages = PassageFinder.Find(document);
        return passages;
    }
}
