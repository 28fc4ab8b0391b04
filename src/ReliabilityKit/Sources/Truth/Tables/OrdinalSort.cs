using System.Runtime.CompilerServices;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Sorts names ordinally, four letters at a time: most are told apart by one comparison of two integers.</summary>
internal static class OrdinalSort
{
    private const int Step = sizeof(ulong) / sizeof(char);

    /// <summary>Names that begin with more common letters than this are compared whole.</summary>
    private const int Deepest = 32;

    /// <summary>Returns the numbers of the names in ordinal order.</summary>
    public static int[] Sort(NameTable names)
    {
        int[] numbers = new int[names.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = i;
        Sort(names, numbers, new ulong[numbers.Length], 0);
        return numbers;
    }

    /// <summary>Sorts names that have all letters before the given one in common.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(NameTable names, Span<int> numbers, Span<ulong> keys, int depth)
    {
        if (depth > Deepest)
        {
            numbers.Sort((a, b) => names[a].SequenceCompareTo(names[b]));
            return;
        }

        for (int i = 0; i < numbers.Length; i++) keys[i] = Key(names[numbers[i]], depth);
        keys.Sort(numbers);
        for (int from = 0; from < keys.Length;)
        {
            int to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) Sort(names, numbers[from..to], keys[from..to], depth + Step);
            from = to;
        }
    }

    private static ulong Key(ReadOnlySpan<char> name, int depth)
    {
        ulong key = 0;
        for (int i = depth; i < depth + Step; i++) key = key << 16 | (i < name.Length ? name[i] : 0u);
        return key;
    }
}
