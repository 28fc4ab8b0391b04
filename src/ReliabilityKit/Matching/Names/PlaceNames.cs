using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Matching.Names;

/// <summary>Finds where a text names places.</summary>
internal static class PlaceNames
{
    private static readonly string[] s_locatives = ["in", "near", "outside", "inside"];

    /// <summary>Returns the names of places, in the order of the text.</summary>
    /// <remarks>
    /// Beside the names that the language model knows for places: a proper noun that follows "in" or "near" and is no other name. Most villages are
    /// in no list.
    /// </remarks>
    public static IEnumerable<TextSpan> Of(AnnotatedText text)
    {
        int next = 0;
        for (int i = 0; i < text.TokenCount; i++)
        {
            while (next < text.Entities.Length && text.Entities[next].End <= i) next++;
            if (next < text.Entities.Length && text.Entities[next].First <= i)
            {
                EntitySpan entity = text.Entities[next];
                if (entity.First == i && (entity.Type == EntityType.Location || IsPlaceAfterAll(text, entity))) yield return text.Cover(entity.First, entity.End);
            }
            else if (StandsBehindLocative(text, i) && IsProper(text[i]))
            {
                yield return text.Cover(i, EndOfName(text, i, next));
            }
        }
    }

    /// <summary>Nothing happens "in" a person.</summary>
    private static bool IsPlaceAfterAll(AnnotatedText text, EntitySpan entity) =>
        entity.Type == EntityType.Person && entity.End == entity.First + 1 && StandsBehindLocative(text, entity.First) && text[entity.First - 1].Lemma == "in";

    private static bool StandsBehindLocative(AnnotatedText text, int token) =>
        token > 0 && text[token - 1].PartOfSpeech == PartOfSpeech.Adposition && Array.IndexOf(s_locatives, text[token - 1].Lemma) >= 0;

    private static bool IsProper(Token token) => token.PartOfSpeech == PartOfSpeech.ProperNoun && char.IsUpper(token.Form[0]);

    private static int EndOfName(AnnotatedText text, int first, int nextEntity)
    {
        int limit = nextEntity < text.Entities.Length ? text.Entities[nextEntity].First : text.TokenCount;
        int end = first + 1;
        while (end < limit && IsProper(text[end])) end++;
        return end;
    }
}
