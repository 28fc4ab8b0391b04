using ReliabilityKit.Claims;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Tests.Findings;

public sealed class CorroborationTests
{
    private const string Padding = " The Skarn ferry workers and the Marrow Line argued over the accord in Tolberg.";

    private static Article Sank(string id, string verb, string lemma, string text, string when = "on Monday") =>
        new Article(id, $"The {text} Halvard {verb} {when} off Skarn." + Padding).Claim(verb, lemma, c => c
            .Actor($"The {text} Halvard", "Halvard").On(when, "2025-03-03"));

    [Fact]
    public void Examine_SameEventInOtherWords_IsACorroboration()
    {
        Finding finding = Assert.Single(Article.Examine(Sank("a", "sank", "sink", "ferry"), Sank("b", "went under", "go under", "ship", "early on Monday")));
        Assert.Equal((FindingRelation.Corroboration, FindingKind.Date), (finding.Relation, finding.Kind));
    }

    [Fact]
    public void Examine_CopiedSentence_IsACopyAndConfirmsNothing()
    {
        const string Sentence = "The ferry Halvard, which had left Tolberg shortly before midnight with a cargo of timber, sank off Skarn on Monday.";
        Article Copy(string id, string lead) => new Article(id, $"{lead} {Sentence}{Padding}").Claim("sank", "sink", c => c
            .Actor("The ferry Halvard", "Halvard").On("Monday", "2025-03-03"));
        Finding finding = Assert.Single(Article.Examine(Copy("a", "Many mourned."), Copy("b", "What we know so far.")));
        Assert.Equal(FindingRelation.Copy, finding.Relation);
    }

    [Fact]
    public void Examine_ChangedNumberInACopiedSentence_IsAContradiction()
    {
        Article Works(string id, int number) =>
            new Article(id, $"The Tolberg sawmill, which has stood by the Skarn reservoir for a century, employs {number} people from the valley.")
                .Claim("employs", "employ", c => c.Actor("The Tolberg sawmill", head: "sawmill").Object($"{number} people", head: "person")
                    .Count($"{number}", number, "person", of: "people").In(Tense.Present));
        Assert.Contains(
            Article.Examine(Works("a", 640), Works("b", 460)), f => f is { Relation: FindingRelation.Contradiction, Kind: FindingKind.Quantity });
    }

    [Fact]
    public void Examine_UnrelatedStories_FindsNothing()
    {
        Article ferry = new Article("a", "The ferry sank on Monday. Divers searched the Skarn strait for survivors.")
            .Claim("sank", "sink", c => c.Actor("The ferry", head: "ferry").On("Monday", "2025-03-03"));
        Article other = new Article("b", "A boat sank on 3 June 2024. Tourists in Lisbon watched the harbour festival.")
            .Claim("sank", "sink", c => c.Actor("A boat", head: "boat").On("3 June 2024", "2024-06-03"));
        Assert.Empty(Article.Examine(ferry, other));
    }
}
