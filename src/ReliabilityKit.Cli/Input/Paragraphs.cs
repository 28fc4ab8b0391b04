using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli.Input;

/// <summary>The paragraphs of plain text: what stands between empty lines.</summary>
internal static class Paragraphs
{
    public static TextSpan[] Of(string text)
    {
        var paragraphs = new List<TextSpan>();
        int start = 0;
        for (int line = 0; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            int next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(line, next - line).IsWhiteSpace())
            {
                Add(paragraphs, start, line);
                start = next;
            }

            line = next;
        }

        Add(paragraphs, start, text.Length);
        return [.. paragraphs];
    }

    private static void Add(List<TextSpan> paragraphs, int start, int end)
    {
        if (end > start)
            paragraphs.Add(TextSpan.FromBounds(start, end));
    }
}
