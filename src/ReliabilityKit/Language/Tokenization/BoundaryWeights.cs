using System.Buffers.Binary;
using System.Numerics;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>A weight for each known feature, in a table of fixed size.</summary>
/// <remarks>
/// Four features share a bucket, which holds a byte of each one's hash to tell them apart and from those that were never seen
/// (one in 64 of these is mistaken), and a byte for each one's weight. Scores are sums of whole numbers, the same on every processor.
/// </remarks>
internal sealed class BoundaryWeights
{
    private const byte Version = 1;
    private const int BucketBits = 15;
    private const int BucketCount = 1 << BucketBits;
    private const int HeaderLength = 5;
    private const uint EachByte = 0x01010101;
    private readonly ulong[] _buckets = new ulong[BucketCount];

    /// <summary>Gets or sets the score from which on a place ends a sentence.</summary>
    public int Threshold { get; set; }

    /// <summary>Reads a table from the bytes that <see cref="ToBytes"/> has made.</summary>
    /// <exception cref="InvalidDataException">They are no such table.</exception>
    public static BoundaryWeights Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != HeaderLength + (BucketCount * sizeof(ulong)) || bytes[0] != Version)
            throw new InvalidDataException("these are no weights for sentence boundaries, or of another version");
        var weights = new BoundaryWeights { Threshold = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]) };
        for (int i = 0; i < BucketCount; i++)
            weights._buckets[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(HeaderLength + (i * sizeof(ulong)))..]);
        return weights;
    }

    public byte[] ToBytes()
    {
        byte[] bytes = new byte[HeaderLength + (BucketCount * sizeof(ulong))];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), Threshold);
        for (int i = 0; i < BucketCount; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(HeaderLength + (i * sizeof(ulong))), _buckets[i]);
        return bytes;
    }

    /// <summary>Sets the weight of a feature that has none yet.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool TryAdd(uint feature, sbyte weight)
    {
        ref ulong bucket = ref _buckets[feature >> (32 - BucketBits)];
        int slot = FindSlot((uint)bucket, 0);
        if (slot < 0 || FindSlot((uint)bucket, Tag(feature)) >= 0)
            return false;
        bucket |= ((ulong)Tag(feature) << (8 * slot)) | ((ulong)(byte)weight << (32 + (8 * slot)));
        return true;
    }

    /// <summary>Returns the sum of the weights of features.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int score = 0;
        foreach (uint feature in features)
        {
            ulong bucket = _buckets[feature >> (32 - BucketBits)];
            int slot = FindSlot((uint)bucket, Tag(feature));
            if (slot >= 0)
                score += (sbyte)(bucket >> (32 + (8 * slot)));
        }

        return score;
    }

    // Zero marks an empty slot.
    private static uint Tag(uint feature) => Math.Max(1, feature & 0xFF);

    // The lowest byte of the four that equals the tag: see "Determine if a word has a zero byte" in S. E. Anderson's Bit Twiddling Hacks.
    private static int FindSlot(uint tags, uint tag)
    {
        uint difference = tags ^ (tag * EachByte);
        uint zeros = (difference - EachByte) & ~difference & (EachByte << 7);
        return zeros == 0 ? -1 : BitOperations.TrailingZeroCount(zeros) >> 3;
    }
}
