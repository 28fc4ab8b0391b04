namespace ReliabilityKit.Reports.Sarif;

/// <summary>The lines of a text: places as lines and columns, both counted from 1, columns in UTF-16 code units.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            _starts.Add(i + 1);
    }

    /// <summary>Returns the line and column of an offset.</summary>
    public (int Line, int Column) Find(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
