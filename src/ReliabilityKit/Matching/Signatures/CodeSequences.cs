namespace ReliabilityKit.Matching.Signatures;

/// <summary>Some characters of each text in their order, as codes below 32.</summary>
internal sealed class CodeSequences(int capacity)
{
    /// <summary>The codes that are kept of a text.</summary>
    public const int Size = 32;

    private readonly byte[] _codes = GC.AllocateUninitializedArray<byte>(checked(capacity * Size));
    private readonly byte[] _lengths = new byte[capacity];

    /// <summary>The codes, 32 bytes a slot, <see cref="LetterClasses.NoCode"/> behind the end.</summary>
    public ReadOnlySpan<byte> Codes => _codes;

    /// <summary>By slot the number of codes, those included that are not kept.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where its sequence goes.</param>
    /// <param name="classes">The classes of its characters.</param>
    /// <param name="codeOf">By class the code.</param>
    public void Set(int slot, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> codeOf)
    {
        Span<byte> codes = _codes.AsSpan(slot * Size, Size);
        codes.Clear();
        int length = 0;
        foreach (byte letterClass in classes)
        {
            byte code = codeOf[letterClass];
            if (code == LetterClasses.NoCode) continue;
            if (length < Size) codes[length] = code;
            length++;
        }

        _lengths[slot] = (byte)length;
    }
}
