using System.Buffers;

namespace ReliabilityKit.Reports.Html;

/// <summary>Text of a document inside HTML: shown as it is, never read as markup.</summary>
internal static class MarkupText
{
    // Control characters are not allowed in HTML, and halves of surrogate pairs have no UTF-8.
    private static readonly SearchValues<char> Special =
        SearchValues.Create(['&', '<', '>', '"', '\'', '\r', .. Range('\0', '\u0008'), '\u000b', '\u000c', .. Range('\u000e', '\u001f'), .. Range('\u007f', '\u009f'), .. Range('\ud800', '\udfff'), '\ufffe', '\uffff']);

    /// <summary>Writes the text so that it is safe between tags and inside quoted attributes.</summary>
    public static void Escape(ReadOnlySpan<char> text, TextWriter output)
    {
        for (int next; (next = text.IndexOfAny(Special)) >= 0;)
        {
            output.Write(text[..next]);
            int length = char.IsHighSurrogate(text[next]) && next + 1 < text.Length && char.IsLowSurrogate(text[next + 1]) ? 2 : 1;
            if (length == 2)
                output.Write(text.Slice(next, 2));
            else
                output.Write(Replacement(text[next]));
            text = text[(next + length)..];
        }

        output.Write(text);
    }

    private static string Replacement(char sign) => sign switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => " ",
        _ => "\ufffd",
    };

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
