using System.Globalization;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Quantities;

/// <summary>Texts without tags and trees, and quantities as short strings, for tests of what the words alone tell.</summary>
internal static class PlainText
{
    /// <summary>Splits a text at blanks and signs; the whole is one sentence, nothing is known of its words.</summary>
    public static AnnotatedText Of(string text)
    {
        var spans = new List<TextSpan>();
        for (int i = 0; i < text.Length;)
        {
            int start = i++;
            if (char.IsWhiteSpace(text[start]))
                continue;
            while (char.IsLetterOrDigit(text[start]) && i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            spans.Add(TextSpan.FromBounds(start, i));
        }

        int count = spans.Count;
        int[] heads = new int[count];
        Array.Fill(heads, -1);
        string[] lemmas = new string[count];
        Array.Fill(lemmas, "");
        var tokens = new TokenizedText(text, [.. spans], new bool[count], count == 0 ? [0] : [0, count]);
        return new AnnotatedText(tokens, new PartOfSpeech[count], new PennTag[count], lemmas, heads, new DependencyRelation[count], []);
    }

    /// <summary>Reads the quantities of a plain text as "relation number unit", joined by semicolons.</summary>
    public static string Read(string text, QuantityForms forms = QuantityForms.None) =>
        string.Join("; ", new QuantityExtractor(forms).Extract(Of(text)).Select(Show));

    /// <summary>Shows a quantity as "relation number unit".</summary>
    public static string Show(Quantity quantity)
    {
        string relation = quantity.Relation switch
        {
            QuantityRelation.Equal => "=",
            QuantityRelation.About => "~",
            QuantityRelation.LessThan => "<",
            QuantityRelation.AtMost => "<=",
            QuantityRelation.MoreThan => ">",
            QuantityRelation.AtLeast => ">=",
            QuantityRelation.Up => "up",
            _ => "down",
        };
        string number = quantity.Value is { } value ? Show(value) : $"{Show(quantity.Low)}..{Show(quantity.High)}";
        return $"{relation} {number} {quantity.Unit}".TrimEnd();
    }

    private static string Show(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
