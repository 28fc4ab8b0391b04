namespace ReliabilityKit.Matching.Words;

/// <summary>Compares lists of words in ordinal order.</summary>
internal static class SortedWords
{
    /// <summary>Returns whether both lists have words, and none in common.</summary>
    public static bool AreDisjoint(string[] a, string[] b)
    {
        if (a.Length == 0 || b.Length == 0) return false;
        foreach (string word in a)
        {
            if (Array.BinarySearch(b, word, StringComparer.Ordinal) >= 0) return false;
        }

        return true;
    }
}
