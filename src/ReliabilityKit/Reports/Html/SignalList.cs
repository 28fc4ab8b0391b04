using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Html;

/// <summary>How the grade of a source came about, and what else a reader would note, each with the passages it was found in.</summary>
internal sealed class SignalList(PageContext page)
{
    private const int MostPassages = 6;
    private const int QuoteLength = 200;

    private readonly MarkupWriter _markup = page.Markup;

    public void Write(SourceRating rating)
    {
        _markup.Open("details", ("class", "signals"));
        _markup.Open("summary");
        _markup.Element("bdi", rating.Source);
        _markup.Text($": {rating.Grade}, {HumanText.Count(rating.Signals.Sum(signal => signal.Evidence.Length), "passage")} noted");
        _markup.Close();
        _markup.Element("p", rating.Explanation);
        _markup.Open("ul");
        foreach (SourceSignal signal in rating.Signals)
            WriteSignal(signal);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteSignal(SourceSignal signal)
    {
        _markup.Open("li");
        _markup.Text($"{Capitalized(signal.Description)}: {HumanText.Number(signal.Evidence.Length)}");
        _markup.Open("ul");
        foreach (SignalEvidence evidence in signal.Evidence.Take(MostPassages))
            WriteEvidence(evidence);
        if (signal.Evidence.Length > MostPassages)
            _markup.Element("li", $"and {HumanText.Number(signal.Evidence.Length - MostPassages)} more", ("class", "missing"));
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteEvidence(SignalEvidence evidence)
    {
        _markup.Open("li");
        if (evidence.Span.Length > 0)
        {
            _markup.Element("q", HumanText.Short(evidence.Quote, QuoteLength), ("dir", "auto"));
            _markup.Text(" ");
        }

        string name = evidence.Document.Title ?? evidence.Document.Id;
        if (page.LinkTo(evidence.Document) is { } link)
            _markup.Element("a", name, ("href", link), ("dir", "auto"));
        else
            _markup.Element("bdi", name);
        _markup.CloseLine();
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
