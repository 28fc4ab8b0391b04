namespace ReliabilityKit.Documents.Passages;

/// <summary>Knows the signs that open an item of a list: "•", "- ", "1.", "2/", "c)".</summary>
internal static class ListItems
{
    private const string Signs = "•●◦▪■□▶►▸‣⁃*-–—·○◆✓✔→»>";

    /// <summary>Returns how many characters of the line are the sign and the white space behind it; 0 when it is no item.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        int length = SignLength(line);
        if (length == 0 || length >= line.Length || !char.IsWhiteSpace(line[length]))
            return 0;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        return length;
    }

    private static int SignLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        if (Signs.Contains(line[0], StringComparison.Ordinal))
            return 1;
        int open = line[0] == '(' ? 1 : 0;
        int label = open;
        while (label < line.Length && label < open + 2 && char.IsAsciiDigit(line[label]))
            label++;
        if (label == open && label < line.Length && char.IsAsciiLetter(line[label]))
            label++;
        bool closed = label > open && label < line.Length && (line[label] == ')' || open == 0 && char.IsDigit(line[label - 1]) && line[label] is '.' or '/');
        return closed ? label + 1 : 0;
    }
}
