using System.Text;

namespace ReliabilityKit.Reports;

/// <summary>Text that every format can carry: halves of surrogate pairs become U+FFFD.</summary>
internal static class WellFormed
{
    public static string Text(string text)
    {
        int broken = FirstBroken(text);
        if (broken < 0)
            return text;
        var mended = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            mended.Append(rune.ToString());
        return mended.ToString();
    }

    private static int FirstBroken(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
