using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>The head of the page: what was checked and what came of it, at a glance.</summary>
internal sealed class Masthead(PageContext page, HtmlReportOptions options)
{
    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        _markup.Open("header", ("class", "masthead"));
        _markup.Element("p", "News checked against news", ("class", "kicker"));
        _markup.Element("h1", Headline());
        if (page.Report.Interruption is { } interruption)
            _markup.Element("p", interruption.ToString(), ("class", "stopped"), ("role", "note"));
        WriteFigures();
        WriteKinds();
        _markup.Element("p", string.Join(" · ", Imprint()), ("class", "imprint"));
        WriteNavigation();
        _markup.CloseLine();
    }

    private string Headline()
    {
        int contradictions = page.Summary.CountOf(FindingRelation.Contradiction);
        if (page.Report.Interruption is not null)
            return $"{(contradictions == 0 ? "No contradictions" : HumanText.Count(contradictions, "contradiction"))} so far; the check was stopped";
        string documents = HumanText.Count(page.Summary.Documents, "document");
        return contradictions == 0 ? $"No contradictions found in {documents}" : $"{HumanText.Count(contradictions, "contradiction")} in {documents}";
    }

    private void WriteFigures()
    {
        _markup.Open("dl", ("class", "figures"));
        Figure("document", page.Summary.Documents);
        Figure("independent source", page.Sources.IndependentCount, after: $" of {HumanText.Number(page.Sources.Rows.Length)}");
        Figure("claim", page.Summary.Claims);
        Figure("contradiction", page.Summary.CountOf(FindingRelation.Contradiction), "contradiction");
        Figure("dispute", page.Summary.CountOf(FindingRelation.Dispute), "dispute");
        Figure("corroborated fact", CorroboratedFacts(), "corroboration");
        Figure("left out", HumanText.Number(page.Summary.Omissions), null);
        if (options.RunTime is { } time)
            Figure("run time", HumanText.RunTime(time), null);
        _markup.CloseLine();
    }

    private void Figure(string noun, int number, string? style = null, string after = "") =>
        Figure((number == 1 ? noun : noun + "s") + after, HumanText.Number(number), number == 0 ? null : style);

    private void Figure(string name, string number, string? style)
    {
        _markup.Open("div", ("class", style));
        _markup.Element("dt", name);
        _markup.Element("dd", number);
        _markup.CloseLine();
    }

    private int CorroboratedFacts()
    {
        var groups = new ClaimGroups();
        foreach (Finding finding in page.Report.Corroborations)
            groups.Join(finding.A.Claim.Id, finding.B.Claim.Id);
        return groups.Count;
    }

    private void WriteKinds()
    {
        IEnumerable<string> kinds = page.Report.Contradictions
            .GroupBy(finding => finding.Kind)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => $"{HumanText.Kind(group.Key)} {HumanText.Number(group.Count())}");
        string list = string.Join(" · ", kinds);
        if (list.Length > 0)
            _markup.Element("p", "Contradictions by kind: " + list, ("class", "kinds"));
    }

    private IEnumerable<string> Imprint()
    {
        yield return $"{ToolVersion.Name} {ToolVersion.Version}";
        if (options.CheckOptions is { } check)
        {
            yield return $"findings from confidence {HumanText.Confidence(check.MinimumConfidence)}";
            yield return $"texts up to {HumanText.Number(check.MaximumDocumentLength)} characters";
            if (!check.SourcePriors.IsEmpty)
                yield return $"{HumanText.Count(check.SourcePriors.Length, "entry", "entries")} of what is known of sources";
            if (!check.WireRelations.IsEmpty)
                yield return HumanText.Count(check.WireRelations.Length, "wire relation");
        }
    }

    private void WriteNavigation()
    {
        _markup.Open("nav", ("aria-label", "Sections"));
        _markup.Open("ul");
        foreach (FindingRelation relation in new[] { FindingRelation.Contradiction, FindingRelation.Dispute, FindingRelation.Update, FindingRelation.Corroboration })
            LinkIf(page.Summary.CountOf(relation) > 0 || relation == FindingRelation.Contradiction, SectionNames.Anchor(relation), SectionNames.Heading(relation));
        LinkIf(!page.Report.ContestedFacts.IsEmpty, SectionNames.Believed, "What is believed");
        LinkIf(page.DisputedFacts.Length > 0, SectionNames.Timeline, "Disputed values over time");
        LinkIf(true, SectionNames.Sources, "Sources");
        LinkIf(page.Agreement.Sources.Length > 0, SectionNames.Agreement, "Who agrees with whom");
        LinkIf(page.Summary.CountOf(FindingRelation.Copy) > 0, SectionNames.Anchor(FindingRelation.Copy), "Copied passages");
        LinkIf(true, SectionNames.Documents, "Documents");
        LinkIf(page.Summary.Omissions > 0, SectionNames.Omissions, "Left out");
        _markup.Close();
        _markup.CloseLine();
    }

    private void LinkIf(bool exists, string anchor, string text)
    {
        if (!exists)
            return;
        _markup.Open("li");
        _markup.Element("a", text, ("href", "#" + anchor));
        _markup.Close();
    }
}
