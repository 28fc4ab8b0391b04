using System.Buffers.Binary;
using System.Text;

namespace ReliabilityKit.Language;

/// <summary>A trained model as it is stored: a version, then sections that readers may skip.</summary>
/// <remarks>
/// The file begins with the letters <c>RKM</c> and one byte, the version of this format. Sections follow to the end: number and length,
/// both 32 bits little endian, and the bytes. A newer writer may add sections without a new version; the version changes only
/// when an old reader would misread a section.
/// </remarks>
internal sealed class ModelFile
{
    /// <summary>The version that is written.</summary>
    public const byte Version = 1;

    private const int HeaderLength = 4;
    private const int SectionHeaderLength = 8;
    private static ReadOnlySpan<byte> Magic => "RKM"u8;

    private readonly List<Section> _sections = [];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The whole file; not copied.</param>
    /// <exception cref="InvalidDataException">These are no model, or one of another version; the message says which.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> header = bytes.Span;
        if (header.Length < HeaderLength || !header.StartsWith(Magic))
            throw new InvalidDataException("no ReliabilityKit model: the file does not begin with RKM");
        if (header[Magic.Length] != Version)
            throw new InvalidDataException($"model of format {header[Magic.Length]}, this version reads format {Version}");
        var file = new ModelFile();
        for (int at = HeaderLength; at < bytes.Length;)
            at = file.ReadSection(bytes, at);
        return file;
    }

    /// <summary>Returns a section.</summary>
    /// <param name="section">Which one.</param>
    /// <returns>Its bytes, or none when the file does not have it.</returns>
    public ReadOnlyMemory<byte> GetSection(ModelSection section) => Find((int)section)?.Bytes ?? default;

    /// <summary>Returns a section that a model cannot do without.</summary>
    /// <exception cref="InvalidDataException">The file does not have it.</exception>
    public ReadOnlyMemory<byte> GetRequiredSection(ModelSection section) =>
        Find((int)section)?.Bytes
            ?? throw new InvalidDataException($"the model has no section {section} ({(int)section})");

    /// <summary>Returns a section as text.</summary>
    public string GetText(ModelSection section) => Encoding.UTF8.GetString(GetSection(section).Span);

    /// <summary>Sets a section.</summary>
    public void SetSection(ModelSection section, ReadOnlyMemory<byte> bytes) => Set((int)section, bytes);

    /// <summary>Sets a section to a text.</summary>
    public void SetText(ModelSection section, string text) => SetSection(section, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes the file, sections in the order of their numbers.</summary>
    public void Write(Stream stream)
    {
        stream.Write(Magic);
        stream.WriteByte(Version);
        Span<byte> header = stackalloc byte[SectionHeaderLength];
        foreach ((int number, ReadOnlyMemory<byte> bytes) in _sections)
        {
            BinaryPrimitives.WriteInt32LittleEndian(header, number);
            BinaryPrimitives.WriteInt32LittleEndian(header[sizeof(int)..], bytes.Length);
            stream.Write(header);
            stream.Write(bytes.Span);
        }
    }

    private int ReadSection(ReadOnlyMemory<byte> bytes, int at)
    {
        int start = at + SectionHeaderLength;
        if (start > bytes.Length)
            throw new InvalidDataException($"the model ends inside a section's header, at byte {at}");
        int number = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(at + sizeof(int))..]);
        if (length < 0 || length > bytes.Length - start)
            throw new InvalidDataException($"section {number} of the model has {length} bytes, the file only {bytes.Length - start} more");
        Set(number, bytes.Slice(start, length));
        return start + length;
    }

    private Section? Find(int number) => _sections.Find(section => section.Number == number);

    private void Set(int number, ReadOnlyMemory<byte> bytes)
    {
        _sections.RemoveAll(section => section.Number == number);
        _sections.Insert(_sections.FindLastIndex(section => section.Number < number) + 1, new Section(number, bytes));
    }

    private sealed record Section(int Number, ReadOnlyMemory<byte> Bytes);
}
