namespace ReliabilityKit.Documents.Input;

/// <summary>Mends text that is not valid UTF-16.</summary>
internal static class Surrogates
{
    /// <summary>Puts U+FFFD in the place of every surrogate without a partner; the length stays the same.</summary>
    /// <returns>How many were replaced.</returns>
    public static int Replace(Span<char> text)
    {
        int replaced = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            text[i] = '\uFFFD';
            replaced++;
        }

        return replaced;
    }
}
