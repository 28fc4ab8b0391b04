namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Cuts comma-separated values into blocks of whole records, which can be read side by side.</summary>
/// <remarks>Where a block ends depends on the text alone. Of a record that is longer than any may be, only the begin is handed out.</remarks>
internal sealed class RecordBlocks(TextReader reader)
{
    private const int BlockLength = 1 << 18;
    private const int LongestBlock = 4 * CsvReader.LongestRecord;

    private ReadOnlyMemory<char> _rest;

    /// <summary>Returns the next block, or one that is empty after the last.</summary>
    public ReadOnlyMemory<char> Read()
    {
        char[] block = new char[Math.Max(BlockLength, 2 * _rest.Length)];
        _rest.CopyTo(block);
        int filled = _rest.Length;
        while (true)
        {
            filled += reader.ReadBlock(block, filled, block.Length - filled);
            int end = filled < block.Length ? filled : EndOfLastRecord(block);
            if (end == 0 && block.Length >= LongestBlock)
            {
                _rest = SkipLine();
                return block;
            }

            if (end > 0 || filled == 0)
            {
                _rest = block.AsMemory(end, filled - end);
                return block.AsMemory(0, end);
            }

            Array.Resize(ref block, 2 * block.Length);
        }
    }

    /// <summary>
    /// A quote opens or closes, a doubled one does both: a line end is that of a record if the number of quotes before it is even.
    /// </summary>
    private static int EndOfLastRecord(ReadOnlySpan<char> block)
    {
        int quotes = block.Count('"');
        int limit = block.Length;
        // The last sign may be the first half of a line end.
        for (int end = LastLineEnd(block[..^1]); end >= 0; end = LastLineEnd(block[..end]))
        {
            quotes -= block[end..limit].Count('"');
            if (quotes % 2 == 0) return block[end] == '\r' && block[end + 1] == '\n' ? end + 2 : end + 1;
            limit = end;
        }

        return 0;
    }

    private static int LastLineEnd(ReadOnlySpan<char> text) => text.LastIndexOfAny('\r', '\n');

    /// <summary>Passes the rest of a line and returns what was read after it.</summary>
    private ReadOnlyMemory<char> SkipLine()
    {
        char[] text = new char[BlockLength];
        while (reader.ReadBlock(text, 0, text.Length) is var read and > 0)
        {
            int end = text.AsSpan(0, read).IndexOf('\n');
            if (end >= 0) return text.AsMemory(end + 1, read - end - 1);
        }

        return default;
    }
}
