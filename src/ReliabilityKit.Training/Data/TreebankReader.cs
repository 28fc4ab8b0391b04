using System.IO.Compression;
using System.Text;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Data;

/// <summary>Reads a treebank and the names of the same text.</summary>
internal static class TreebankReader
{
    /// <summary>Reads the sentences of one part of a treebank.</summary>
    /// <param name="folder">The folder that holds <c>treebank</c> and <c>entities</c>.</param>
    /// <param name="part">Name of the part, such as <c>ewt-train</c>.</param>
    /// <returns>The sentences, in order.</returns>
    public static List<Example> Read(string folder, string part)
    {
        AnnotatedText text;
        using (StreamReader reader = Open(Path.Combine(folder, "treebank", part + ".conllu.gz")))
            text = ConlluReader.Read(reader);
        byte[] names = ReadNames(Path.Combine(folder, "entities", part + ".iob2.gz"), text);
        var examples = new List<Example>(text.SentenceCount);
        for (int i = 0; i < text.SentenceCount; i++)
            examples.Add(ToExample(text, text.GetSentence(i), names));
        return examples;
    }

    /// <summary>Opens a compressed text.</summary>
    public static StreamReader Open(string path) => new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));

    private static Example ToExample(AnnotatedText text, Sentence sentence, byte[] names)
    {
        Token[] tokens = [.. Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(i => text[i])];
        return new Example(
            [.. tokens.Select(t => t.ToString())],
            [.. tokens.Select(t => t.Lemma)],
            [.. tokens.Select(t => t.PartOfSpeech)],
            [.. tokens.Select(t => t.Tag)],
            [.. tokens.Select(t => t.HeadIndex < 0 ? 0 : t.HeadIndex - sentence.First + 1)],
            [.. tokens.Select(t => t.Relation)],
            names[sentence.First..sentence.End]);
    }

    // The two files have their sentences in different orders and cut a few words differently, so sentences are found by their
    // letters, and names are carried over by the letters they cover. Sentences without names on file have none.
    private static byte[] ReadNames(string path, AnnotatedText text)
    {
        Dictionary<string, byte[]> sentences = ReadLetterLabels(path);
        byte[] names = new byte[text.TokenCount];
        for (int i = 0; i < text.SentenceCount; i++)
        {
            Sentence sentence = text.GetSentence(i);
            var letters = new StringBuilder();
            for (int token = sentence.First; token < sentence.End; token++)
                AppendLetters(letters, text[token].Form);
            if (sentences.TryGetValue(letters.ToString(), out byte[]? labels))
                CopyNames(text, sentence, labels, names);
        }

        return names;
    }

    private static void CopyNames(AnnotatedText text, Sentence sentence, byte[] labels, byte[] names)
    {
        int at = 0;
        byte before = NameLabels.Outside;
        var letters = new StringBuilder();
        for (int token = sentence.First; token < sentence.End; token++)
        {
            byte label = labels[at];
            before = names[token] = NameLabels.MayFollow(label, before) ? label : (byte)(label - 1);
            AppendLetters(letters.Clear(), text[token].Form);
            at += letters.Length;
        }
    }

    private static Dictionary<string, byte[]> ReadLetterLabels(string path)
    {
        var sentences = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var letters = new StringBuilder();
        var labels = new List<byte>();
        using StreamReader reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0)
            {
                byte label = ParseLabel(line.AsSpan(tab + 1));
                int start = letters.Length;
                AppendLetters(letters, line.AsSpan(0, tab));
                while (labels.Count < letters.Length)
                    labels.Add(labels.Count == start || label == NameLabels.Outside ? label : NameLabels.Inside(NameLabels.TypeOf(label)));
            }
            else if (letters.Length > 0)
            {
                sentences[letters.ToString()] = [.. labels];
                letters.Clear();
                labels.Clear();
            }
        }

        if (letters.Length > 0)
            sentences[letters.ToString()] = [.. labels];
        return sentences;
    }

    private static void AppendLetters(StringBuilder letters, ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!char.IsWhiteSpace(c))
                letters.Append(c);
        }
    }

    private static byte ParseLabel(ReadOnlySpan<char> label)
    {
        if (label.Length < 3 || EntityTypeNames.Parse(label[2..]) is not { } type)
            return NameLabels.Outside;
        return label[0] == 'B' ? NameLabels.Begin(type) : NameLabels.Inside(type);
    }
}
