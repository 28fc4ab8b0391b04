using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>Finds what a count is about by the words of its clause.</summary>
internal static class TopicLexicon
{
    private static readonly List<(CountTopic Topic, ulong[] Words)> s_patterns = [.. Read()];

    /// <summary>Returns the topic of a quantity of some kind in a clause; <see langword="null"/> where there is none or more than one.</summary>
    public static CountTopic? Find(QuantityKind kind, WordSet clause)
    {
        CountTopic? found = null;
        foreach ((CountTopic topic, ulong[] words) in s_patterns)
        {
            if (topic.Kind != kind || !Array.TrueForAll(words, clause.Contains) || ReferenceEquals(topic, found)) continue;
            if (found is not null) return null;
            found = topic;
        }

        return found;
    }

    /// <summary>Returns the topic that an action gives to those whom it happens to, whatever else the clause says: who "are on the ferry" are aboard.</summary>
    public static CountTopic? OfAction(QuantityKind kind, string concept) =>
        kind == QuantityKind.Count && NameOf(concept) is { } name ? s_patterns.Find(pattern => pattern.Topic.Name == name).Topic : null;

    private static string? NameOf(string concept) => concept switch
    {
        "be aboard" => "aboard",
        "die" => "dead",
        "survive" or "rescue" => "survivor",
        "be missing" => "missing",
        _ => null,
    };

    private static IEnumerable<(CountTopic, ulong[])> Read()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/topics.tsv"))
        {
            CountTopic topic = new(row[0], LexiconTable.Value<CountChange>(row[1]), LexiconTable.Value<QuantityKind>(row[2]));
            foreach (string phrase in row[3].Split('|'))
                yield return (topic, [.. phrase.Split(' ').Where(word => !StopWords.Contains(word)).Select(word => StableHash.Of(Stem.Of(word)))]);
        }
    }
}
