using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>A text as the classes of its characters.</summary>
internal static class ClassText
{
    /// <summary>Texts with more characters are not read: their counts would not fit into bytes.</summary>
    public const int GreatestLength = 254;

    /// <summary>Reads a text of at most <see cref="GreatestLength"/> characters, and returns how many they are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <param name="classes">Receives the classes; <see cref="GreatestLength"/> long.</param>
    /// <param name="hasOwnLetters">Whether no character shares its <see cref="LetterClasses.Letters"/> code with another one.</param>
    public static int Read(ReadOnlySpan<char> text, TextUnit unit, Span<byte> classes, out bool hasOwnLetters)
    {
        using ComposedText composed = new(text, unit);
        ReadOnlySpan<char> rest = composed.Text;
        bool clusters = unit == TextUnit.Grapheme && !GraphemeText.IsSimple(rest);
        hasOwnLetters = !rest.ContainsAnyExcept(LetterClasses.OwnLetters);
        int count = 0;
        for (int length; !rest.IsEmpty; rest = rest[length..])
        {
            length = clusters ? GraphemeText.NextLength(rest) : 1;
            classes[count++] = LetterClasses.Of(rest[0]);
        }

        return count;
    }

    /// <summary>Counts the classes.</summary>
    /// <param name="classes">The classes of the characters of a text.</param>
    /// <param name="counts">Receives by class how often it occurs.</param>
    public static void Count(ReadOnlySpan<byte> classes, Span<byte> counts)
    {
        counts.Clear();
        foreach (byte letterClass in classes) counts[letterClass]++;
    }
}
