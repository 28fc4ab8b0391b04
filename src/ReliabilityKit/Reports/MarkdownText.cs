using System.Buffers;
using System.Text;

namespace ReliabilityKit.Reports;

/// <summary>Text of a document inside Markdown: shown as it is, whatever signs it has.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~!&\r\n\t");

    /// <summary>Returns the text on one line, with the signs that Markdown would read escaped.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char sign in text)
        {
            if (char.IsControl(sign))
                escaped.Append(' ');
            else if (Special.Contains(sign))
                escaped.Append('\\').Append(sign);
            else
                escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>Returns the text for a code span, inside which nothing can be escaped.</summary>
    public static string Code(string text) => text.Replace('`', '\'').ReplaceLineEndings(" ");
}
