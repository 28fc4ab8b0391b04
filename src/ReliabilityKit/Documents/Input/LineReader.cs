namespace ReliabilityKit.Documents.Input;

/// <summary>Reads a stream of bytes line by line, keeping no more than one line in memory, and nothing of a line that is too long.</summary>
/// <param name="stream">The stream; read to its end.</param>
/// <param name="maxLength">The greatest number of bytes kept of a line.</param>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool ended;

    /// <summary>Gets the number of the current line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Gets whether the current line was longer than allowed; its bytes were passed over.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes on to the next line.</summary>
    /// <param name="line">The bytes of the line without its end; valid until the next call; empty when it is too long.</param>
    /// <returns><see langword="false"/> at the end of the stream.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1, out line);
            searched = end - start;
            if (searched > maxLength)
                (start, end, searched, IsTooLong) = (0, 0, 0, true);
            if (ended || !Fill())
                return Take(searched, 0, out line) && (searched > 0 || IsTooLong);
        }
    }

    private bool Take(int length, int terminator, out ReadOnlySpan<byte> line)
    {
        Number++;
        IsTooLong |= length > maxLength;
        line = IsTooLong ? default : buffer.AsSpan(start, length).TrimEnd((byte)'\r');
        start += length + terminator;
        return true;
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        int read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }
}
