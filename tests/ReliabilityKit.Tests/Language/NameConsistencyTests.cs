using System.Numerics;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language;

public class NameConsistencyTests
{
    private static readonly Vector3 SurelyOrganization = new(0, 5, 0);
    private static readonly Vector3 PerhapsPerson = new(2, 1, 0);

    [Fact]
    public void Apply_SameNameTwice_GivesBothTheTypeOfTheHigherSum()
    {
        TokenizedText tokens = Tokenize("Danvers", "sold", "DANVERS");
        var names = new NameConsistency().Apply(tokens, [PersonAt(2), OrganizationAt(0)]);
        Assert.Equal([new EntitySpan(0, 1, EntityType.Organization), new EntitySpan(2, 3, EntityType.Organization)], names.AsEnumerable());
    }

    [Fact]
    public void Apply_SurnameOfAPersonNamedInFull_IsAPerson()
    {
        TokenizedText tokens = Tokenize("Ana", "Danvers", "said", "Danvers");
        var person = new ScoredName(0, 2, EntityType.Person, new Vector3(9, 0, 0));
        Assert.Equal(EntityType.Person, new NameConsistency().Apply(tokens, [person, OrganizationAt(3)])[1].Type);
    }

    [Fact]
    public void Apply_OtherName_KeepsItsType()
    {
        var names = new NameConsistency().Apply(Tokenize("Danvers", "met", "Ruiz"), [OrganizationAt(0), PersonAt(2)]);
        Assert.Equal(EntityType.Person, names[1].Type);
    }

    [Fact]
    public void Apply_OtherDocument_KeepsItsType()
    {
        const string Row = "1\tDanvers\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        using var reader = new StringReader($"# newdoc id = a\n{Row}# newdoc id = b\n{Row}");
        var names = new NameConsistency().Apply(ConlluReader.Read(reader).Tokens, [OrganizationAt(0), PersonAt(1)]);
        Assert.Equal([EntityType.Organization, EntityType.Person], names.Select(n => n.Type));
    }

    private static ScoredName OrganizationAt(int token) => new(token, token + 1, EntityType.Organization, SurelyOrganization);

    private static ScoredName PersonAt(int token) => new(token, token + 1, EntityType.Person, PerhapsPerson);

    private static TokenizedText Tokenize(params string[] words)
    {
        string text = string.Join(' ', words);
        TextSpan[] spans = [.. words.Select(w => new TextSpan(text.IndexOf(w, StringComparison.Ordinal), w.Length))];
        return new TokenizedText(text, spans, new bool[words.Length], [0, words.Length]);
    }
}
