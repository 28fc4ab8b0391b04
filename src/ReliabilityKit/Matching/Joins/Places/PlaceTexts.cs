using System.Buffers;
using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>About where texts have their characters, by blocks of <see cref="CountPlanes.BlockSize"/>; some 40 bytes a text.</summary>
/// <remarks>
/// Of rare characters a byte each tells which and in which unit of four it is. Of frequent ones it is kept how many are in the left and in
/// the right part of a text, which overlap: what is left of the middle in a text has its partners in the left part of a similar one.
/// </remarks>
/// <param name="count">The number of texts.</param>
/// <param name="first">The first text that is asked for.</param>
/// <param name="reach">By length how far, in half characters, partners are from one another at most in texts of this length.</param>
internal sealed class PlaceTexts(int count, int first, ReadOnlyMemory<short> reach)
{
    /// <summary>The characters of a unit.</summary>
    public const int UnitSize = 4;

    /// <summary>The number of rare classes.</summary>
    public const int RareCount = LetterClasses.Count - LetterClasses.FrequentCount;

    /// <summary>Greater counts of a part are taken for this, which stands for any number.</summary>
    public const int GreatestPart = 15;

    // A token is a class and 0 to 3 units to go before it, or 4 units or more to go, or the end of a text.
    private const byte End = byte.MaxValue;
    private const int Steps = 4;
    private const int Classes = Steps * RareCount;
    private const int LongestStep = End - Classes - 1;

    private static readonly byte[] s_steps = [.. Enumerable.Range(0, 256).Select(token => (byte)(token < Classes ? token / RareCount : token - Classes))];
    private static readonly byte[] s_classes = [.. Enumerable.Range(0, 256).Select(token => (byte)(token < Classes ? token % RareCount : RareCount))];

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_spare;

    private readonly byte[][] _tokens = new byte[(count + CountPlanes.BlockSize - 1) / CountPlanes.BlockSize][];
    private readonly byte[] _parts = new byte[(long)(count - first) * LetterClasses.FrequentCount];

    /// <summary>The first text that there is anything about.</summary>
    public int First => first;

    /// <summary>By token the units to go.</summary>
    public static ReadOnlySpan<byte> StepOf => s_steps;

    /// <summary>By token the rare class, or <see cref="RareCount"/> if it has none.</summary>
    public static ReadOnlySpan<byte> ClassOf => s_classes;

    /// <summary>Whether a token ends a text.</summary>
    public static bool IsEnd(byte token) => token == End;

    /// <summary>The tokens of the texts of a block.</summary>
    public ReadOnlySpan<byte> TokensOf(int block) => _tokens[block];

    /// <summary>By frequent class the counts of the left part, in the lower half of a byte, and the right one.</summary>
    public ReadOnlySpan<byte> PartsOf(int slot) => _parts.AsSpan((slot - first) * LetterClasses.FrequentCount, LetterClasses.FrequentCount);

    /// <summary>Begins a block, in memory that the thread keeps for its next.</summary>
    public static ArrayBufferWriter<byte> Begin()
    {
        ArrayBufferWriter<byte> tokens = s_spare ??= new ArrayBufferWriter<byte>(CountPlanes.BlockSize * 64);
        tokens.ResetWrittenCount();
        return tokens;
    }

    /// <summary>Takes a text, which has to be the next of its block.</summary>
    public void Set(int slot, ReadOnlySpan<byte> classes, ArrayBufferWriter<byte> tokens)
    {
        if (slot >= first)
        {
            WriteTokens(classes, tokens);
            WriteParts(classes, _parts.AsSpan((slot - first) * LetterClasses.FrequentCount, LetterClasses.FrequentCount));
        }

        Write(End, tokens);
    }

    /// <summary>Ends a block.</summary>
    public void Finish(int block, ArrayBufferWriter<byte> tokens) => _tokens[block] = tokens.WrittenSpan.ToArray();

    private static void WriteTokens(ReadOnlySpan<byte> classes, ArrayBufferWriter<byte> tokens)
    {
        int unit = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            int rare = LetterClasses.Ranks[classes[i]] - LetterClasses.FrequentCount;
            if (rare < 0) continue;
            int step = i / UnitSize - unit;
            for (; step >= Steps; step -= Math.Min(step, LongestStep)) Write((byte)(Classes + Math.Min(step, LongestStep)), tokens);
            Write((byte)(step * RareCount + rare), tokens);
            unit = i / UnitSize;
        }
    }

    private static void Write(byte token, ArrayBufferWriter<byte> tokens)
    {
        tokens.GetSpan(1)[0] = token;
        tokens.Advance(1);
    }

    private void WriteParts(ReadOnlySpan<byte> classes, Span<byte> parts)
    {
        int far = reach.Span[classes.Length];
        for (int i = 0; i < classes.Length; i++)
        {
            int rank = LetterClasses.Ranks[classes[i]], middle = 2 * i - classes.Length;
            if (rank >= LetterClasses.FrequentCount) continue;
            if (middle < far && (parts[rank] & 15) < GreatestPart) parts[rank]++;
            if (middle >= -far && parts[rank] >> 4 < GreatestPart) parts[rank] += 16;
        }
    }
}
