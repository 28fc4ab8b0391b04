namespace ReliabilityKit.Cli.Output;

/// <summary>
/// Where the result of a command goes: standard output, or a file that appears whole or not at all, so that no reader ever sees half
/// a report and a failed run leaves the last good one in place.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly string? _path;
    private readonly string? _temporaryPath;
    private bool _committed;

    private OutputTarget(Stream stream, string? path = null, string? temporaryPath = null)
    {
        Stream = stream;
        _path = path;
        _temporaryPath = temporaryPath;
    }

    public Stream Stream { get; }

    /// <summary>Gets whether it is a file, not standard output.</summary>
    public bool IsFile => _path is not null;

    /// <summary>Opens the file, or standard output for <see langword="null"/> and <c>-</c>.</summary>
    public static OutputTarget Open(string? path, Terminal terminal)
    {
        if (path is null or "-")
            return new OutputTarget(new BufferedStream(terminal.Out, BufferSize));
        string whole = Path.GetFullPath(path);
        string temporary = $"{whole}.{Environment.ProcessId}.tmp";
        try
        {
            return new OutputTarget(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize), whole, temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be written: {exception.Message}");
        }
    }

    /// <summary>Makes what was written so far the result.</summary>
    public void Commit()
    {
        Stream.Flush();
        if (_temporaryPath is not null)
        {
            Stream.Dispose();
            File.Move(_temporaryPath, _path!, overwrite: true);
        }

        _committed = true;
    }

    /// <summary>Gives up a file that was not committed; what went to standard output stays, so that stopped work keeps what it has done.</summary>
    public void Dispose()
    {
        if (_temporaryPath is null)
            Stream.Flush();
        if (_temporaryPath is null || _committed)
            return;
        Stream.Dispose();
        File.Delete(_temporaryPath);
    }
}
