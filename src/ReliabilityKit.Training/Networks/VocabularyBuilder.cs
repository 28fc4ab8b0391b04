using System.Runtime.InteropServices;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>Chooses the words that get a vector of their own.</summary>
internal static class VocabularyBuilder
{
    private const int LongestWord = 64;

    /// <summary>Returns a word as vocabularies hold it.</summary>
    public static string Key(string form)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return WordForm.Fold(form, buffer).ToString().ToLowerInvariant();
    }

    /// <summary>Counts the words of sentences.</summary>
    public static Dictionary<string, int> Count(IEnumerable<Example> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string form in examples.SelectMany(e => e.Forms))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(form), out _)++;
        return counts;
    }

    /// <summary>Returns the words seen often enough, in ordinal order.</summary>
    public static Vocabulary Build(Dictionary<string, int> counts, int least) =>
        new([.. counts.Where(c => c.Value >= least).Select(c => c.Key).Order(StringComparer.Ordinal)]);
}
