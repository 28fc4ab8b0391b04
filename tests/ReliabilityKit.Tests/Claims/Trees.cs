using System.Text;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;

namespace ReliabilityKit.Tests.Claims;

/// <summary>Makes annotated sentences of a short notation, so that a reader can be tested apart from the model.</summary>
/// <remarks>
/// A word is <c>form/lemma/UPOS/XPOS/head/relation</c>, with <c>/PER</c>, <c>/ORG</c> or <c>/LOC</c> behind it where it begins a name and <c>/I</c>
/// where it goes on; words are apart by spaces, sentences by lines, paragraphs by empty lines.
/// </remarks>
internal static class Trees
{
    public static AnnotatedText Read(string notation)
    {
        var conllu = new StringBuilder();
        string type = "";
        foreach (string line in notation.ReplaceLineEndings("\n").Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                conllu.Append("# newpar\n");
                continue;
            }

            for (int i = 0; i < words.Length; i++)
                AppendWord(conllu, i + 1, words[i].Split('/'), ref type);
            conllu.Append('\n');
        }

        return ConlluReader.Read(new StringReader(conllu.ToString()));
    }

    public static DependencyTree Tree(string notation) => new(Read(notation));

    private static void AppendWord(StringBuilder conllu, int index, string[] cells, ref string type)
    {
        string name = "O";
        if (cells.Length > 6)
        {
            type = cells[6] == "I" ? type : cells[6];
            name = (cells[6] == "I" ? "I-" : "B-") + type;
        }

        conllu.Append(System.Globalization.CultureInfo.InvariantCulture, $"{index}\t{cells[0]}\t{cells[1]}\t{cells[2]}\t{cells[3]}\t_\t{cells[4]}\t{cells[5]}\t_\tNER={name}\n");
    }
}
