namespace ReliabilityKit.Language.Tokenization;

/// <summary>Keeps one array a thread for the next text, so that no text needs new ones.</summary>
/// <remarks>As the runtime's pool of arrays does; but the code of that, for our types, would be compiled anew at every start of the program.</remarks>
internal static class SpareArray<T>
{
    // Longer ones are left to the garbage collector.
    private const int LongestKept = 1 << 16;

    [ThreadStatic]
    private static T[]? s_spare;

    /// <summary>Returns an array of at least a length, with anything in it.</summary>
    public static T[] Rent(int length)
    {
        T[]? spare = s_spare;
        s_spare = null;
        return spare is not null && spare.Length >= length ? spare : new T[length];
    }

    /// <summary>Takes back an array that nobody uses any more.</summary>
    public static void Return(T[] array)
    {
        if (array.Length <= LongestKept && array.Length > (s_spare?.Length ?? 0))
            s_spare = array;
    }
}
