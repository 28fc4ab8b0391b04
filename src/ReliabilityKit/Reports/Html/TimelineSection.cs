using NodaTime;
using ReliabilityKit.Claims;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>Who gave which value when, for each fact with several values.</summary>
internal sealed class TimelineSection(PageContext page)
{
    private const int MostValues = 8;
    private const int MostClaims = 12;
    private const double Width = 300;
    private const double Margin = 8;

    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        if (page.DisputedFacts.IsEmpty)
            return;
        page.OpenSection(SectionNames.Timeline, "Disputed values over time", "A dot is a text that gives the value, placed by when it was published.");
        foreach (DisputedFact fact in page.DisputedFacts)
            WriteFact(fact);
        _markup.CloseLine();
    }

    private void WriteFact(DisputedFact fact)
    {
        _markup.Open("table", ("class", "timeline"));
        WriteCaption(fact);
        page.TableHead("Value", "Given by", Period(fact.Times[0].InUtc().Date, fact.Times[^1].InUtc().Date));
        _markup.Open("tbody");
        foreach (DisputedValue value in fact.Values.Take(MostValues))
            WriteValue(value, fact);
        _markup.Close();
        _markup.CloseLine();
        if (fact.Values.Length > MostValues)
            _markup.Element("p", $"and {HumanText.Count(fact.Values.Length - MostValues, "more value")}", ("class", "missing"));
    }

    private void WriteCaption(DisputedFact fact)
    {
        _markup.Open("caption");
        _markup.Element("a", HumanText.Kind(fact.Finding.Kind), ("href", "#" + FindingAttributes.Anchor(fact.Finding)));
        _markup.Text(": ");
        _markup.Element("bdi", HumanText.Short(fact.Finding.A.Quote, 120));
        _markup.CloseLine();
    }

    private void WriteValue(DisputedValue value, DisputedFact fact)
    {
        _markup.Open("tr");
        _markup.Element("th", HumanText.Short(value.Value, 80), ("scope", "row"), ("dir", "auto"));
        _markup.Element("td", Givers(value), ("dir", "auto"));
        _markup.Open("td");
        WriteTrack(value, fact);
        _markup.Close();
        _markup.CloseLine();
    }

    private static string Givers(DisputedValue value)
    {
        IEnumerable<string> givers = value.Claims.Take(MostClaims).Select(claim => $"{SourceRow.NameOf(claim.Document)} ({HumanText.Published(claim.Document)})");
        string more = value.Claims.Length > MostClaims ? $"; and {HumanText.Number(value.Claims.Length - MostClaims)} more" : "";
        return string.Join("; ", givers) + more;
    }

    private void WriteTrack(DisputedValue value, DisputedFact fact)
    {
        _markup.Open("svg", ("class", "track"), ("viewBox", $"0 0 {Bars.Number(Width)} 20"), ("preserveAspectRatio", "xMinYMid meet"), ("aria-hidden", "true"), ("focusable", "false"));
        _markup.Open("line", ("x1", Bars.Number(Margin)), ("x2", Bars.Number(Width - Margin)), ("y1", "10"), ("y2", "10"));
        _markup.Close();
        foreach (Claim claim in value.Claims)
        {
            if (claim.Document.Published?.ToInstant() is { } time)
                WriteDot(Place(time, fact));
        }

        _markup.Close();
    }

    private void WriteDot(double x)
    {
        _markup.Open("circle", ("cx", Bars.Number(x)), ("cy", "10"), ("r", "5"));
        _markup.Close();
    }

    private static double Place(Instant time, DisputedFact fact) =>
        Margin + ((Width - (2 * Margin)) * ((time - fact.Times[0]) / (fact.Times[^1] - fact.Times[0])));

    private static string Period(LocalDate first, LocalDate last) =>
        first == last ? HumanText.Day(first) : $"{HumanText.Day(first)} to {HumanText.Day(last)}";
}
