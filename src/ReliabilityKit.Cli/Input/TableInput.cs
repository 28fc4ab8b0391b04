using System.Collections.Immutable;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli.Input;

/// <summary>Reads files that options name, and gathers what had to be left out of them.</summary>
internal sealed class TableInput(Terminal terminal)
{
    private readonly ImmutableArray<Omission>.Builder _omissions = ImmutableArray.CreateBuilder<Omission>();

    /// <summary>Reads the content of a stream.</summary>
    public delegate T Reader<T>(Stream stream, string name, out ImmutableArray<Omission> omissions);

    /// <summary>Gets what was left out so far.</summary>
    public ImmutableArray<Omission> Omissions => _omissions.ToImmutable();

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">It cannot be read at all.</exception>
    public T Read<T>(string path, Reader<T> read)
    {
        using var input = TextInput.Open(path, terminal);
        try
        {
            T content = read(input.Stream, input.Name, out ImmutableArray<Omission> found);
            _omissions.AddRange(found);
            return content;
        }
        catch (FormatException exception)
        {
            throw new InputException($"{input.Name}: {exception.Message}");
        }
    }
}
