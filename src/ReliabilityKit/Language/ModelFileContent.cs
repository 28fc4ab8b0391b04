using System.Text;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Language;

/// <summary>Turns the parts of a model into sections of a <see cref="ModelFile"/> and back.</summary>
internal static class ModelFileContent
{
    /// <summary>Stores a network with its words.</summary>
    public static void SetNetwork(this ModelFile file, Network network, Vocabulary vocabulary)
    {
        file.SetSection(ModelSection.Shape, WriteShape(network.Shape));
        file.SetText(ModelSection.Vocabulary, string.Join('\n', vocabulary.Words));
        file.SetSection(ModelSection.Weights, WeightCodec.Write(network));
    }

    /// <summary>Reads the words of the network.</summary>
    public static Vocabulary GetVocabulary(this ModelFile file) =>
        new(Encoding.UTF8.GetString(file.GetRequiredSection(ModelSection.Vocabulary).Span).Split('\n'));

    /// <summary>Reads whether words are in lists of names; a model without this has no such hints.</summary>
    public static NameHints GetNameHints(this ModelFile file)
    {
        ReadOnlySpan<byte> lists = file.GetSection(ModelSection.NameLists).Span;
        return new NameHints(file.GetSection(ModelSection.NameHints).ToArray(), lists.IsEmpty ? NameHints.DefaultLists : lists[0]);
    }

    /// <summary>Stores whether words are in lists of names.</summary>
    public static void SetNameHints(this ModelFile file, NameHints hints)
    {
        file.SetSection(ModelSection.NameHints, hints.Bits);
        file.SetSection(ModelSection.NameLists, new[] { (byte)hints.Lists });
    }

    /// <summary>Reads how words are described to the network.</summary>
    public static WordFeatures GetFeatures(this ModelFile file) => new(
        file.GetVocabulary(), file.GetNameHints(), WordClasses.Read(file.GetSection(ModelSection.WordClasses)), file.GetShape().Subwords);

    /// <summary>Stores what a dictionary says of words.</summary>
    public static void SetWordClasses(this ModelFile file, WordClasses classes) => file.SetSection(ModelSection.WordClasses, classes.Write());

    /// <summary>Reads the network.</summary>
    /// <exception cref="InvalidDataException">A section is missing or does not fit the others.</exception>
    public static Network GetNetwork(this ModelFile file, IKernel kernel)
    {
        var network = new Network(new NetworkLayout(file.GetShape()), kernel);
        WeightCodec.Read(file.GetRequiredSection(ModelSection.Weights).Span, network);
        return network;
    }

    /// <summary>Stores what was learned about dictionary forms.</summary>
    public static void SetLemmas(this ModelFile file, LemmaTable table)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(table.Exceptions.Count);
        foreach ((string key, string lemma) in table.Exceptions.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write(lemma);
        }

        writer.Write7BitEncodedInt(table.Rules.Count);
        foreach ((string key, LemmaRule rule) in table.Rules.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Ending);
            writer.Write(rule.KeepsCase);
        }

        file.SetSection(ModelSection.Lemmas, stream.ToArray());
    }

    /// <summary>Reads what was learned about dictionary forms.</summary>
    public static LemmaTable GetLemmas(this ModelFile file)
    {
        using var reader = new BinaryReader(new MemoryStream(file.GetRequiredSection(ModelSection.Lemmas).ToArray()));
        int count = reader.Read7BitEncodedInt();
        var exceptions = new Dictionary<string, string>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
            exceptions.Add(reader.ReadString(), reader.ReadString());
        count = reader.Read7BitEncodedInt();
        var rules = new Dictionary<string, LemmaRule>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
            rules.Add(reader.ReadString(), new LemmaRule(reader.ReadByte(), reader.ReadString(), reader.ReadBoolean()));
        return new LemmaTable(exceptions, rules);
    }

    private static byte[] WriteShape(NetworkShape shape)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        foreach (int size in (ReadOnlySpan<int>)[
            shape.Words, shape.Subwords, shape.WordSize, shape.SubwordSize, shape.Layers, shape.Units, shape.TagSize, shape.ArcSize,
            shape.RelationSize, shape.NameSize])
            writer.Write(size);
        return stream.ToArray();
    }

    private static NetworkShape GetShape(this ModelFile file)
    {
        using var reader = new BinaryReader(new MemoryStream(file.GetRequiredSection(ModelSection.Shape).ToArray()));
        return new NetworkShape(
            reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(),
            reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
    }
}
