using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Html;

/// <summary>What is believed of each fact that texts contradict each other about: all that is said, how far it is believed, and who says it.</summary>
internal sealed class BelievedSection(PageContext page)
{
    private const int ValueLength = 120;

    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        if (page.Report.ContestedFacts.IsEmpty)
            return;
        page.OpenSection(SectionNames.Believed, "What is believed", RatingText.AboutFacts);
        foreach (ContestedFact fact in page.Report.ContestedFacts)
            WriteFact(fact);
        _markup.CloseLine();
    }

    private void WriteFact(ContestedFact fact)
    {
        _markup.Open("table", ("class", "facts"));
        WriteCaption(fact);
        page.TableHead("What is said", "Believed", "Information", "Said by");
        _markup.Open("tbody");
        foreach (FactPosition position in fact.Positions)
            WritePosition(position, isBelieved: position == fact.Believed);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteCaption(ContestedFact fact)
    {
        _markup.Open("caption");
        if (page.Facts.SurestAbout(fact) is { } finding)
            _markup.Element("a", HumanText.Kind(fact.Kind), ("href", "#" + FindingAttributes.Anchor(finding)));
        else
            _markup.Text(HumanText.Kind(fact.Kind));
        _markup.Text(": ");
        _markup.Element("bdi", HumanText.Short(fact.Positions[0].Evidence[0].Quote, ValueLength));
        if (fact.Believed is null)
            _markup.Element("span", " Undecided: two are believed alike.", ("class", "missing"));
        _markup.CloseLine();
    }

    private void WritePosition(FactPosition position, bool isBelieved)
    {
        _markup.Open("tr", ("class", isBelieved ? "believed" : null));
        _markup.Element("th", HumanText.Short(position.Value, ValueLength), ("scope", "row"), ("dir", "auto"));
        _markup.Open("td", ("class", "number"));
        Bars.Share(_markup, position.Confidence);
        _markup.Text(HumanText.Confidence(position.Confidence));
        _markup.Close();
        _markup.Element("td", RatingText.Grade(position.Grade));
        _markup.Element("td", RatingText.Supporters(position), ("dir", "auto"));
        _markup.CloseLine();
    }
}
