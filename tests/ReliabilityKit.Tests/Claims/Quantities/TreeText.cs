using System.Text;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;

namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>Sentences with tags and trees, written word by word as <c>form/UPOS/XPOS/head/relation</c>.</summary>
internal static class TreeText
{
    /// <summary>Makes the annotated text of one sentence.</summary>
    public static AnnotatedText Of(string words)
    {
        var conllu = new StringBuilder();
        string[] rows = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < rows.Length; i++)
        {
            string[] cells = rows[i].Split('/');
            conllu.Append(i + 1).Append('\t').AppendJoin('\t', cells[0], cells[0].ToLowerInvariant(), cells[1], cells[2], "_", cells[3], cells[4], "_", "_").Append('\n');
        }

        return ConlluReader.Read(new StringReader(conllu.Append('\n').ToString()));
    }
}
