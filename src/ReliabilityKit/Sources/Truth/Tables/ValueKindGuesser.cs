namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Finds out what the values of a table are, from the values themselves.</summary>
internal static class ValueKindGuesser
{
    /// <summary>The share of values that have to read as a kind; the others are taken for mistakes in the table.</summary>
    private const double Enough = 0.95;

    /// <summary>More distinct values than this are no set of labels.</summary>
    public const int MostLabels = 50;

    /// <summary>Labels come with this many objects each, and more.</summary>
    public const int SlotsPerLabel = 4;

    /// <summary>Returns the kind that nearly all values can be read as.</summary>
    /// <param name="values">The distinct values.</param>
    /// <param name="isLabelSet">Whether the few same values occur with many objects.</param>
    public static ValueKind Guess(IReadOnlyCollection<string> values, bool isLabelSet)
    {
        if (Reads(ValueKind.Date, values)) return ValueKind.Date;
        if (Reads(ValueKind.Time, values)) return ValueKind.Time;
        // Labels are often written as small numbers: 0 and 1, grades from 1 to 5.
        return !isLabelSet && Reads(ValueKind.Number, values) ? ValueKind.Number : ValueKind.Category;
    }

    /// <summary>Returns whether a table has a fixed set of labels that many objects share.</summary>
    /// <param name="values">The number of distinct values.</param>
    /// <param name="slots">The number of distinct pairs of object and value.</param>
    public static bool IsLabelSet(int values, int slots) => values is > 1 and <= MostLabels && slots >= SlotsPerLabel * values;

    private static bool Reads(ValueKind kind, IReadOnlyCollection<string> values)
    {
        int failures = 0;
        int allowed = (int)((1 - Enough) * values.Count);
        foreach (string value in values)
        {
            if (!MeasuredValue.TryRead(kind, value, out _, out _) && ++failures > allowed) return false;
        }

        return values.Count > 0;
    }
}
