namespace ReliabilityKit.Language.Conllu;

/// <summary>Reads CoNLL-U, the format of Universal Dependencies treebanks.</summary>
/// <remarks>
/// Columns that are <c>_</c> stay at their defaults, so that a file of words alone can be read and then annotated.
/// See https://universaldependencies.org/format.html.
/// </remarks>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>Reads all sentences as one text.</summary>
    /// <param name="reader">The file; read to its end, not closed.</param>
    /// <returns>The text, put together from the words and <c>SpaceAfter=No</c>, with what the file says of it.</returns>
    /// <exception cref="FormatException">A row is no CoNLL-U; the message says which.</exception>
    public static AnnotatedText Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = new ConlluBuilder();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            ReadLine(text, line, number);
        }

        return text.Build();
    }

    private static void ReadLine(ConlluBuilder text, string line, int number)
    {
        if (line.Length == 0)
        {
            text.EndSentence(number);
        }
        else if (line[0] == '#')
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal))
                text.BeginParagraph();
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
                text.BeginDocument();
        }
        else
        {
            string[] row = line.Split('\t');
            if (row.Length != Columns)
                throw new FormatException($"line {number}: {row.Length} columns where CoNLL-U has {Columns}");
            if (row[0].Contains('-', StringComparison.Ordinal))
                text.AddSurfaceToken(row, number);
            else if (!row[0].Contains('.', StringComparison.Ordinal))
                text.AddWord(row, number);
        }
    }
}
