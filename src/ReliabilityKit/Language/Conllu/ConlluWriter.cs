using System.Globalization;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Language.Conllu;

/// <summary>Writes CoNLL-U, the format of Universal Dependencies treebanks, with names as <c>NER=B-PER</c> in the last column.</summary>
public static class ConlluWriter
{
    /// <summary>Writes all sentences of a text.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="text">The annotated text.</param>
    public static void Write(TextWriter writer, AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(text);
        string[] names = NameTags(text);
        for (int i = 0; i < text.SentenceCount; i++)
        {
            WriteSentence(writer, text, text.GetSentence(i), names);
            writer.Write('\n');
        }
    }

    private static void WriteSentence(TextWriter writer, AnnotatedText text, Sentence sentence, string[] names)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (SurfaceEnd(text, sentence, token) is var end && end > token + 1)
                WriteSurfaceToken(writer, text, sentence, token, end);
            WriteWord(writer, text, sentence, token, names[token]);
        }
    }

    private static void WriteSurfaceToken(TextWriter writer, AnnotatedText text, Sentence sentence, int first, int end)
    {
        TextSpan span = text.Cover(first, end);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{first - sentence.First + 1}-{end - sentence.First}\t"));
        writer.Write(span.Of(text.Text));
        writer.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        writer.Write(SpaceAfter(text, end - 1) ? "_\n" : "SpaceAfter=No\n");
    }

    private static void WriteWord(TextWriter writer, AnnotatedText text, Sentence sentence, int token, string name)
    {
        bool inside = text.Tokens.Continues[token] || SurfaceEnd(text, sentence, token) > token + 1;
        int head = text.HeadOf(token) < 0 ? 0 : text.HeadOf(token) - sentence.First + 1;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{token - sentence.First + 1}\t"));
        writer.Write(text.FormOf(token));
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\t{text.LemmaOf(token)}\t{UniversalDependencies.PartOfSpeechNames[(int)text.PartOfSpeechOf(token)]}"
            + $"\t{UniversalDependencies.PennTagNames[(int)text.TagOf(token)]}\t_\t{head}"
            + $"\t{UniversalDependencies.RelationNames[(int)text.RelationOf(token)]}\t_\tNER={name}"));
        writer.Write(inside || SpaceAfter(text, token) ? "\n" : "|SpaceAfter=No\n");
    }

    private static int SurfaceEnd(AnnotatedText text, Sentence sentence, int token)
    {
        int end = token + 1;
        while (end < sentence.End && text.Tokens.Continues[end])
            end++;
        return text.Tokens.Continues[token] ? token + 1 : end;
    }

    private static bool SpaceAfter(AnnotatedText text, int token) =>
        token + 1 >= text.TokenCount || text.SpanOf(token + 1).Start > text.SpanOf(token).End;

    private static string[] NameTags(AnnotatedText text)
    {
        string[] tags = new string[text.TokenCount];
        Array.Fill(tags, "O");
        foreach (EntitySpan entity in text.Entities)
        {
            for (int i = entity.First; i < entity.End; i++)
                tags[i] = (i == entity.First ? "B-" : "I-") + EntityTypeNames.Name(entity.Type);
        }

        return tags;
    }
}
