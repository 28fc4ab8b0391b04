namespace ReliabilityKit.Training.Data;

/// <summary>A word with all that hangs on it.</summary>
/// <param name="Head">Index of the word.</param>
/// <param name="First">Index of the first word of all.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="IsContiguous">Whether no other word stands among them.</param>
internal readonly record struct Subtree(int Head, int First, int End, bool IsContiguous)
{
    public int Length => End - First;

    /// <summary>Finds what hangs on a word.</summary>
    public static Subtree Of(Example example, int head)
    {
        int first = head, end = head + 1, count = 0;
        for (int i = 0; i < example.Length; i++)
        {
            if (!HangsOn(example, i, head))
                continue;
            count++;
            first = Math.Min(first, i);
            end = Math.Max(end, i + 1);
        }

        return new Subtree(head, first, end, count == end - first);
    }

    private static bool HangsOn(Example example, int word, int head)
    {
        while (word >= 0 && word != head)
            word = example.Heads[word] - 1;
        return word == head;
    }
}
