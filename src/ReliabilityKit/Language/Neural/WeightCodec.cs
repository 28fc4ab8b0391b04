using System.Runtime.InteropServices;
using System.Text;

namespace ReliabilityKit.Language.Neural;

/// <summary>Stores the matrices of a network: embeddings in 8 bits with a scale for each row, all others in 16-bit floating point.</summary>
internal static unsafe class WeightCodec
{
    private const byte Half16 = 0;
    private const byte Scaled8 = 1;

    /// <summary>Writes all matrices, each with its name, size, kind and numbers.</summary>
    public static byte[] Write(Network network)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (Tensor tensor in network.Layout.Tensors)
        {
            bool scaled = tensor == network.Layout.Words || tensor == network.Layout.Subwords;
            writer.Write(tensor.Name);
            writer.Write(tensor.Rows);
            writer.Write(tensor.Columns);
            writer.Write(scaled ? Scaled8 : Half16);
            var weights = new ReadOnlySpan<float>(network.At(tensor), tensor.Length);
            if (scaled)
                WriteScaled(writer, weights, tensor.Columns);
            else
                WriteHalf(writer, weights);
        }

        return stream.ToArray();
    }

    /// <summary>Reads all matrices of a network.</summary>
    /// <exception cref="InvalidDataException">A matrix is missing, or has another size or kind than this version knows.</exception>
    public static void Read(ReadOnlySpan<byte> bytes, Network network)
    {
        foreach (Tensor tensor in network.Layout.Tensors)
            bytes = ReadTensor(bytes, tensor, new Span<float>(network.At(tensor), tensor.Length));
    }

    private static void WriteScaled(BinaryWriter writer, ReadOnlySpan<float> weights, int columns)
    {
        for (int start = 0; start < weights.Length; start += columns)
        {
            ReadOnlySpan<float> row = weights.Slice(start, columns);
            float largest = 0;
            foreach (float weight in row)
                largest = Math.Max(largest, Math.Abs(weight));
            float scale = largest / sbyte.MaxValue;
            writer.Write(scale);
            foreach (float weight in row)
                writer.Write(scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(weight / scale));
        }
    }

    private static void WriteHalf(BinaryWriter writer, ReadOnlySpan<float> weights)
    {
        foreach (float weight in weights)
            writer.Write((Half)weight);
    }

    private static ReadOnlySpan<byte> ReadTensor(ReadOnlySpan<byte> bytes, Tensor tensor, Span<float> weights)
    {
        int nameLength = bytes.IsEmpty ? 0 : bytes[0];
        int header = 1 + nameLength + (2 * sizeof(int)) + 1;
        if (bytes.Length < header)
            throw new InvalidDataException($"the model has no matrix {tensor.Name}");
        string name = Encoding.UTF8.GetString(bytes.Slice(1, nameLength));
        int rows = MemoryMarshal.Read<int>(bytes[(1 + nameLength)..]);
        int columns = MemoryMarshal.Read<int>(bytes[(1 + nameLength + sizeof(int))..]);
        byte kind = bytes[header - 1];
        if (name != tensor.Name || rows != tensor.Rows || columns != tensor.Columns || kind > Scaled8)
            throw new InvalidDataException(
                $"the model has a matrix {name} of {rows} by {columns} (kind {kind}) "
                + $"where {tensor.Name} of {tensor.Rows} by {tensor.Columns} belongs");
        bytes = bytes[header..];
        int length = kind == Scaled8 ? rows * (columns + sizeof(float)) : weights.Length * sizeof(short);
        if (bytes.Length < length)
            throw new InvalidDataException($"matrix {name} of the model ends early");
        if (kind == Scaled8)
            ReadScaled(bytes, weights, columns);
        else
            ReadHalf(bytes, weights);
        return bytes[length..];
    }

    private static void ReadScaled(ReadOnlySpan<byte> bytes, Span<float> weights, int columns)
    {
        for (int start = 0; start < weights.Length; start += columns)
        {
            float scale = MemoryMarshal.Read<float>(bytes);
            ReadOnlySpan<sbyte> row = MemoryMarshal.Cast<byte, sbyte>(bytes.Slice(sizeof(float), columns));
            for (int i = 0; i < columns; i++)
                weights[start + i] = row[i] * scale;
            bytes = bytes[(sizeof(float) + columns)..];
        }
    }

    private static void ReadHalf(ReadOnlySpan<byte> bytes, Span<float> weights)
    {
        ReadOnlySpan<Half> halves = MemoryMarshal.Cast<byte, Half>(bytes);
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (float)halves[i];
    }
}
