using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Sets paragraphs in lines, as files and web pages have them: the treebanks have lost theirs.</summary>
internal static class LineLayout
{
    private const int NarrowestLine = 55;
    private const int WidestLine = 100;
    private const int MostParagraphs = 5;

    /// <summary>Joins some paragraphs by line breaks and sets them in lines, each group in a way of its own.</summary>
    public static List<SentenceExample> Vary(IReadOnlyList<SentenceExample> paragraphs, Randomness random)
    {
        var varied = new List<SentenceExample>();
        for (int i = 0; i < paragraphs.Count;)
        {
            int count = Math.Min(1 + random.Next(MostParagraphs), paragraphs.Count - i);
            char[] text = Join(paragraphs, i, count, out int[] ends);
            switch (random.Next(4))
            {
                case 0:
                    Wrap(text, NarrowestLine + random.Next(WidestLine - NarrowestLine));
                    break;
                case 1:
                    BreakSentences(text, ends, _ => true);
                    break;
                case 2:
                    BreakSentences(text, ends, end => text[end - 1] is not ('.' or '!' or '?' or '"'));
                    break;
            }

            varied.Add(new SentenceExample(new string(text), ends));
            i += count;
        }

        return varied;
    }

    private static char[] Join(IReadOnlyList<SentenceExample> paragraphs, int first, int count, out int[] ends)
    {
        var text = new List<char>();
        var all = new List<int>();
        for (int i = first; i < first + count; i++)
        {
            if (i > first)
                text.Add('\n');
            all.AddRange(paragraphs[i].Ends.Select(end => end + text.Count));
            text.AddRange(paragraphs[i].Text);
        }

        ends = [.. all];
        return [.. text];
    }

    private static void BreakSentences(char[] text, int[] ends, Predicate<int> where)
    {
        foreach (int end in ends)
        {
            if (end < text.Length && text[end] == ' ' && where(end))
                text[end] = '\n';
        }
    }

    private static void Wrap(char[] text, int width)
    {
        int line = 0, blank = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (i - line > width && blank > line)
            {
                text[blank] = '\n';
                line = blank + 1;
            }

            if (text[i] == '\n')
                line = i + 1;
            else if (text[i] == ' ')
                blank = i;
        }
    }
}
