using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>The words of names in a text: those with a capital that begin neither a line nor a sentence.</summary>
/// <remarks>
/// Two reports of one event name it by at least one name that both have; reports written after one pattern share everything but the names. A name
/// that begins a sentence in one of the texts counts where it stands inside one in the other.
/// </remarks>
internal sealed class StoryNames
{
    /// <summary>Fewer names than this say little of what a text is about.</summary>
    private const int Few = 3;

    // Names of days and months are written large too and tell no story.
    private static readonly WordList Calendar = new(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
        "Oct", "Nov", "Dec"]);

    private readonly int[] _names;
    private readonly int[] _capitals;

    /// <summary>Takes names that were read before.</summary>
    /// <param name="names">Hashes of the names, ascending.</param>
    /// <param name="capitals">Hashes of all words with a capital, ascending.</param>
    public StoryNames(int[] names, int[] capitals) => (_names, _capitals) = (names, capitals);

    /// <summary>Gets hashes of the names, ascending.</summary>
    public ReadOnlySpan<int> Names => _names;

    /// <summary>Gets hashes of all words with a capital, ascending.</summary>
    public ReadOnlySpan<int> Capitals => _capitals;

    /// <summary>Reads a text.</summary>
    public static StoryNames Of(string text)
    {
        HashSet<int> names = [], capitals = [];
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            if (!char.IsUpper(word[0]) || word.Length < 3 || Calendar.Contains(word)) continue;
            int hash = (int)WordFacts.Of(WithoutPossessive(word)).FoldedHash;
            capitals.Add(hash);
            if (IsInside(text, word)) names.Add(hash);
        }

        return new StoryNames(Sorted(names), Sorted(capitals));
    }

    /// <summary>Returns whether two texts both name several things and none of them is the same.</summary>
    public bool AreApartFrom(StoryNames other) => AreApartFrom(other.Names, other.Capitals);

    /// <summary>Returns whether this and another text both name several things and none of them is the same.</summary>
    /// <param name="names">The <see cref="Names"/> of the other text.</param>
    /// <param name="capitals">Its <see cref="Capitals"/>.</param>
    public bool AreApartFrom(ReadOnlySpan<int> names, ReadOnlySpan<int> capitals) =>
        _names.Length >= Few && names.Length >= Few && !Meet(_names, capitals) && !Meet(names, _capitals);

    private static bool Meet(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) return true;
            if (a[i] < b[j]) i++;
            else j++;
        }

        return false;
    }

    private static int[] Sorted(HashSet<int> hashes)
    {
        int[] sorted = [.. hashes];
        Array.Sort(sorted);
        return sorted;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’' ? word[..^2] : word;

    // Behind a letter, a digit or a comma: a word that begins a sentence, a line or a quotation has its capital anyway.
    private static bool IsInside(string text, ReadOnlySpan<char> word)
    {
        text.AsSpan().Overlaps(word, out int start);
        int before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\u00a0') before--;
        return before >= 0 && (char.IsLetterOrDigit(text[before]) || text[before] is ',' or ')' or ';');
    }
}
