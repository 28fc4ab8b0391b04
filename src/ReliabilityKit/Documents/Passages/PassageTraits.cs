using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Documents.Passages;

/// <summary>What can be seen of a paragraph without understanding it.</summary>
internal readonly record struct PassageTraits
{
    private static readonly WordList Verbs = new(
        LexiconTable.Read("Documents/Passages/verbs.tsv").SelectMany(row => row[0].Split(' ')), ignoreCase: true);

    private static readonly WordList Addressees =
        new(["you", "your", "yours", "you're", "we", "us", "our"], ignoreCase: true);

    private static readonly WordList Determiners =
        new(["the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those"], ignoreCase: true);

    /// <summary>Gets the number of words.</summary>
    public int Words { get; private init; }

    /// <summary>Gets the number of words that begin with a capital letter.</summary>
    public int Capitalised { get; private init; }

    /// <summary>Gets the number of words that begin with a digit.</summary>
    public int Numbers { get; private init; }

    /// <summary>Gets whether one of the words is surely a verb that can make a statement.</summary>
    public bool HasVerb { get; private init; }

    /// <summary>Gets whether the text speaks of itself and to its reader: "we", "you".</summary>
    public bool HasAddressee { get; private init; }

    /// <summary>Gets whether it ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public bool EndsSentence { get; private init; }

    /// <summary>Gets whether it announces what follows.</summary>
    public bool EndsWithColon { get; private init; }

    /// <summary>Gets whether it is an item of a list.</summary>
    public bool IsItem { get; private init; }

    /// <summary>Gets whether it holds words in quotation marks.</summary>
    public bool HasQuotation { get; private init; }

    /// <summary>Gets whether it reads as a sentence that somebody states: of some length, closed by a stop, with a verb.</summary>
    public bool IsStatement => EndsSentence && Words >= 5 && HasVerb;

    public static PassageTraits Of(ReadOnlySpan<char> text)
    {
        int words = 0, capitalised = 0, numbers = 0;
        bool hasVerb = false, hasAddressee = false;
        bool mayBeVerb = false;
        Span<char> buffer = stackalloc char[16];
        for (var scanner = new WordScanner(text); scanner.MoveNext();)
        {
            ReadOnlySpan<char> word = Plain(scanner.Word, buffer);
            words++;
            capitalised += char.IsUpper(word[0]) ? 1 : 0;
            numbers += char.IsDigit(word[0]) ? 1 : 0;
            hasVerb = hasVerb || IsVerb(word) || mayBeVerb && Determiners.Contains(word);
            mayBeVerb = MayBePresentTense(word);
            hasAddressee = hasAddressee || Addressees.Contains(word);
        }

        ReadOnlySpan<char> open = text.TrimEnd("\"'”’»)]} ");
        return new PassageTraits
        {
            Words = words,
            Capitalised = capitalised,
            Numbers = numbers,
            HasVerb = hasVerb,
            HasAddressee = hasAddressee,
            EndsSentence = open.Length > 0 && open[^1] is '.' or '!' or '?' or '…',
            EndsWithColon = open.Length > 0 && open[^1] == ':',
            HasQuotation = text.ContainsAny('"', '“', '„'),
            IsItem = ListItems.MarkerLength(text) > 0,
        };
    }

    // Regular past forms are verbs or participles; both state something where they are not capitalised as in a title of a work.
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        Verbs.Contains(word) || word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    // "greets the crowd": hardly any plural has a determiner behind it.
    private static bool MayBePresentTense(ReadOnlySpan<char> word) =>
        word.Length > 3 && char.IsLower(word[0]) && word[^1] == 's' && word[^2] is not ('s' or '\'' or 'u');

    /// <summary>Returns the word with a straight apostrophe, as the tables have it.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > buffer.Length || !word.Contains('’'))
            return word;
        word.Replace(buffer, '’', '\'');
        return buffer[..word.Length];
    }
}
