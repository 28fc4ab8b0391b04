using System.Buffers;
using System.Globalization;
using System.Text;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Similarity.Graphemes;

/// <summary>Canonical composition (NFC) by the library's own table, so that it is the same on every machine.</summary>
/// <remarks>
/// The runtime's own normalization leaves texts as they are where it runs without culture data, as in many containers. Unicode annex 15:
/// take apart, bring marks into canonical order, put together.
/// </remarks>
internal static class CanonicalForm
{
    /// <summary>The most code points that a UTF-16 code unit is taken apart into.</summary>
    private const int GreatestParts = 4;

    private static readonly Dictionary<int, int> s_class = [];
    private static readonly Dictionary<int, (int First, int Second)> s_parts = [];
    private static readonly Dictionary<(int First, int Second), int> s_composed = [];

    static CanonicalForm()
    {
        foreach (string[] row in LexiconTable.Read("Matching/Similarity/Graphemes/canonical.tsv"))
        {
            int codePoint = Parse(row[0]);
            if (row[1] != "0") s_class[codePoint] = int.Parse(row[1], CultureInfo.InvariantCulture);
            if (row[2] == "-") continue;
            int[] parts = [.. row[2].Split(' ').Select(Parse)];
            s_parts[codePoint] = (parts[0], parts.Length > 1 ? parts[1] : 0);
            if (row[3] == "1") s_composed[(parts[0], parts[1])] = codePoint;
        }
    }

    /// <summary>Writes the composed form of a text and returns its length.</summary>
    /// <param name="text">Any text; unpaired surrogates are kept.</param>
    /// <param name="target">Three times as long as the text, or longer.</param>
    public static int Compose(ReadOnlySpan<char> text, Span<char> target)
    {
        int[] points = ArrayPool<int>.Shared.Rent(text.Length * GreatestParts + 1);
        int count = TakeApart(text, points);
        Order(points.AsSpan(0, count));
        count = PutTogether(points.AsSpan(0, count));
        int length = Write(points.AsSpan(0, count), target);
        ArrayPool<int>.Shared.Return(points);
        return length;
    }

    /// <summary>Returns a text taken apart into base letters and marks (NFD).</summary>
    /// <param name="text">Any text; unpaired surrogates are kept.</param>
    public static string Decompose(ReadOnlySpan<char> text)
    {
        int[] points = ArrayPool<int>.Shared.Rent(text.Length * GreatestParts + 1);
        char[] target = ArrayPool<char>.Shared.Rent(text.Length * GreatestParts + 1);
        int count = TakeApart(text, points);
        Order(points.AsSpan(0, count));
        string decomposed = new(target.AsSpan(0, Write(points.AsSpan(0, count), target)));
        ArrayPool<int>.Shared.Return(points);
        ArrayPool<char>.Shared.Return(target);
        return decomposed;
    }

    /// <summary>Returns whether a code unit alone is not in composed form.</summary>
    public static bool Changes(char c) => s_parts.TryGetValue(c, out (int First, int Second) parts) && s_composed.GetValueOrDefault(parts) != c;

    private static int Parse(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int ClassOf(int codePoint) => codePoint < GraphemeText.FirstComplex ? 0 : s_class.GetValueOrDefault(codePoint);

    private static int TakeApart(ReadOnlySpan<char> text, Span<int> points)
    {
        int count = 0;
        for (int i = 0, used; i < text.Length; i += used)
        {
            bool isValid = Rune.DecodeFromUtf16(text[i..], out Rune rune, out used) == OperationStatus.Done;
            if (isValid) TakeApart(rune.Value, points, ref count);
            else points[count++] = text[i];
        }

        return count;
    }

    private static void TakeApart(int codePoint, Span<int> points, ref int count)
    {
        if (HangulSyllable.TryTakeApart(codePoint, points[count..], out int jamo)) count += jamo;
        else if (s_parts.TryGetValue(codePoint, out (int First, int Second) parts))
        {
            TakeApart(parts.First, points, ref count);
            if (parts.Second != 0) TakeApart(parts.Second, points, ref count);
        }
        else points[count++] = codePoint;
    }

    /// <summary>Sorts each run of marks by combining class; marks of the same class keep their order.</summary>
    private static void Order(Span<int> points)
    {
        for (int start = 0; start < points.Length; start++)
        {
            if (ClassOf(points[start]) == 0) continue;
            int end = start;
            while (end < points.Length && ClassOf(points[end]) != 0) end++;
            SortMarks(points[start..end]);
            start = end;
        }
    }

    private static void SortMarks(Span<int> marks)
    {
        // A text that stacks hundreds of marks is made to annoy; counting by class keeps it linear.
        if (marks.Length == 1) return;
        int[] sorted = ArrayPool<int>.Shared.Rent(marks.Length);
        int count = 0;
        for (int mark = 1; mark <= byte.MaxValue && count < marks.Length; mark++)
        {
            foreach (int point in marks)
            {
                if (ClassOf(point) == mark) sorted[count++] = point;
            }
        }

        sorted.AsSpan(0, marks.Length).CopyTo(marks);
        ArrayPool<int>.Shared.Return(sorted);
    }

    private static int PutTogether(Span<int> points)
    {
        int count = 0;
        int starter = -1;
        int lastClass = 0;
        foreach (int point in points)
        {
            int combining = ClassOf(point);
            bool isBlocked = starter < 0 || (lastClass != 0 ? lastClass >= combining : starter != count - 1);
            if (!isBlocked && TryPutTogether(points[starter], point, out int composed))
            {
                points[starter] = composed;
                continue;
            }

            if (combining == 0) starter = count;
            lastClass = combining;
            points[count++] = point;
        }

        return count;
    }

    private static bool TryPutTogether(int first, int second, out int composed) =>
        HangulSyllable.TryPutTogether(first, second, out composed) || s_composed.TryGetValue((first, second), out composed);

    private static int Write(ReadOnlySpan<int> points, Span<char> target)
    {
        int length = 0;
        foreach (int point in points)
        {
            if (Rune.TryCreate(point, out Rune rune)) length += rune.EncodeToUtf16(target[length..]);
            else target[length++] = (char)point;
        }

        return length;
    }
}
