using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.FactLines;

/// <summary>The labels that fact sheets use, in whatever letters they are written.</summary>
internal static class FactLabels
{
    private static readonly Dictionary<string, FactLabel> s_labels = Read();

    /// <summary>Returns what a label means; of "deceased, recovered" the first word says it.</summary>
    /// <returns>The meaning, or <see langword="null"/>.</returns>
    public static FactLabel? Find(ReadOnlySpan<char> label)
    {
        int comma = label.IndexOfAny(',', '/');
        return s_labels.GetValueOrDefault((comma < 0 ? label : label[..comma]).Trim().ToString());
    }

    private static Dictionary<string, FactLabel> Read()
    {
        Dictionary<string, FactLabel> labels = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in LexiconTable.Read("Claims/FactLines/labels.tsv"))
        {
            FactLabel meaning = new(LexiconTable.Value<FactForm>(row[1]), row[2]);
            foreach (string label in LexiconTable.Entries(row[0])) labels[label] = meaning;
        }

        return labels;
    }
}
