namespace ReliabilityKit.Cli.Input;

/// <summary>Reads a stream line by line as bytes, so that one line in another encoding spoils nothing but itself.</summary>
/// <remarks>Lines end with <c>\n</c> or <c>\r\n</c>; a byte order mark at the beginning is dropped.</remarks>
internal sealed class Utf8LineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _finished;

    /// <summary>Gets the number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Gets whether the next line is here already, so that reading it does not wait for anyone.</summary>
    public bool HasBufferedLine => _finished || Pending.Contains((byte)'\n');

    private ReadOnlySpan<byte> Pending => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The bytes, without the line end; valid until the next call.</param>
    /// <returns><see langword="false"/> at the end of the stream.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        int searched = 0;
        while (true)
        {
            int found = Pending[searched..].IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1, out line);
            searched = _end - _start;
            if (_finished)
                return searched > 0 ? Take(searched, 0, out line) : Nothing(out line);
            Fill();
        }
    }

    private bool Take(int length, int lineEnd, out ReadOnlyMemory<byte> line)
    {
        ReadOnlyMemory<byte> taken = _buffer.AsMemory(_start, length);
        _start += length + lineEnd;
        if (LineNumber++ == 0 && taken.Span.StartsWith("\uFEFF"u8))
            taken = taken["\uFEFF"u8.Length..];
        line = taken.Span.EndsWith("\r"u8) ? taken[..^1] : taken;
        return true;
    }

    private static bool Nothing(out ReadOnlyMemory<byte> line)
    {
        line = default;
        return false;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Pending.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, GrownLength());
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _finished = read == 0;
    }

    private int GrownLength() =>
        _buffer.Length < Array.MaxLength
            ? (int)Math.Min(Array.MaxLength, 2L * _buffer.Length)
            : throw new InputException($"line {LineNumber + 1}: longer than {Array.MaxLength} bytes");
}
