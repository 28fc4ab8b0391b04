namespace ReliabilityKit.Cli.Input;

/// <summary>The single input of a command: a file, or standard input for <c>-</c>.</summary>
internal sealed class TextInput : IDisposable
{
    private TextInput(string name, Stream stream)
    {
        Name = name;
        Stream = stream;
    }

    /// <summary>Gets what messages call it.</summary>
    public string Name { get; }

    public Stream Stream { get; }

    public static TextInput Open(string path, Terminal terminal)
    {
        if (path == "-")
            return new TextInput("<stdin>", terminal.In);
        try
        {
            return new TextInput(path, File.OpenRead(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads everything as text.</summary>
    /// <exception cref="InputException">It is not UTF-8.</exception>
    public string ReadToEnd()
    {
        var bytes = new MemoryStream();
        Stream.CopyTo(bytes);
        ReadOnlySpan<byte> content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        try
        {
            return Utf8Text.Decode(content.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content);
        }
        catch (FormatException exception)
        {
            throw new InputException($"{Name}: {exception.Message}");
        }
    }

    public void Dispose() => Stream.Dispose();
}
