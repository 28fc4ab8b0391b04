namespace ReliabilityKit.Documents.Input;

/// <summary>Tells the lines of rising positions in a text.</summary>
/// <param name="bytes">The text in UTF-8.</param>
internal sealed class LineCounter(byte[] bytes)
{
    private int position;
    private int line = 1;

    /// <summary>Returns the line, from 1, of a position that is not before the one asked for last.</summary>
    public int LineAt(long index)
    {
        line += bytes.AsSpan(position, (int)index - position).Count((byte)'\n');
        position = (int)index;
        return line;
    }
}
