using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Words that say what a number beside them is, by <c>contexts.tsv</c>.</summary>
internal static class ContextWords
{
    private static readonly WordSet Labels = new("label");
    private static readonly WordSet Names = new("Label", ignoreCase: false);
    private static readonly WordSet Months = new("month");
    private static readonly WordSet Clocks = new("clock");
    private static readonly WordSet Streets = new("street");
    private static readonly WordSet YearPrepositions = new("since");
    private static readonly WordSet Scores = new("score");
    private static readonly WordSet Rates = new("rate");

    private static readonly WordSet FunctionWords = new("function");
    private static readonly WordSet Determiners = new("determiner");
    private static readonly WordSet Fillers = new("filler");

    private static readonly WordSet Harms = new("harm");
    private static readonly WordSet Auxiliaries = new("auxiliary");

    private static readonly WordSet Measures = new("measure");

    public static bool IsMeasuring(ReadOnlySpan<char> lemma) => Measures.Contains(lemma);

    private static readonly WordSet Comparing = new("compare");

    public static bool IsComparing(ReadOnlySpan<char> word) => Comparing.Contains(word);

    private static readonly WordSet Persons = new("person");
    private static readonly WordSet PartsOfDay = new("partofday");
    private static readonly WordSet Lasting = new("lasting");
    private static readonly WordSet Monetary = new("money");

    private static readonly WordSet Bodies = new("body");
    private static readonly WordSet NumberedKinds = new("kind");
    private static readonly WordSet Warmth = new("warmth");
    private static readonly WordSet Modals = new("modal");
    private static readonly WordSet Connectors = new("connector");

    private static readonly WordSet Possessives = new("possessive");

    private static readonly WordSet Bearers = new("bearer");

    public static bool IsBearer(ReadOnlySpan<char> word) => Bearers.Contains(word);

    public static bool IsPossessive(ReadOnlySpan<char> word) => Possessives.Contains(word);

    public static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    public static bool IsNumberedKind(ReadOnlySpan<char> word) => NumberedKinds.Contains(word);

    public static bool IsWarmth(ReadOnlySpan<char> word) => Warmth.Contains(word);

    public static bool IsModal(ReadOnlySpan<char> word) => Modals.Contains(word);

    public static bool IsConnector(ReadOnlySpan<char> word) => Connectors.Contains(word);

    public static bool IsPerson(ReadOnlySpan<char> word) => Persons.Contains(word);

    public static bool IsPartOfDay(ReadOnlySpan<char> word) => PartsOfDay.Contains(word);

    public static bool IsLasting(ReadOnlySpan<char> word) => Lasting.Contains(word);

    public static bool IsMonetary(ReadOnlySpan<char> word) => Monetary.Contains(word);

    public static bool IsHarm(ReadOnlySpan<char> word) => Harms.Contains(word);

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    public static bool IsFunctionWord(ReadOnlySpan<char> word) => FunctionWords.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => Determiners.Contains(word);

    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    public static bool IsLabel(ReadOnlySpan<char> word) => Labels.Contains(word) || Names.Contains(word);

    // "may" and "march" are months only with their capital letter.
    public static bool IsMonth(ReadOnlySpan<char> word) =>
        Months.Contains(word) && (char.IsUpper(word[0]) || !(word.SequenceEqual("may") || word.SequenceEqual("march") || word.SequenceEqual("mar")));

    public static bool IsClock(ReadOnlySpan<char> word) => Clocks.Contains(word);

    public static bool IsStreet(ReadOnlySpan<char> word) => Streets.Contains(word);

    public static bool IsBeforeYear(ReadOnlySpan<char> word) => YearPrepositions.Contains(word);

    public static bool IsScore(ReadOnlySpan<char> word) => Scores.Contains(word);

    public static bool IsRate(ReadOnlySpan<char> word) => Rates.Contains(word);

    private sealed class WordSet(string category, bool ignoreCase = true)
    {
        private static readonly List<string[]> Rows = LexiconTable.Read("Claims/Quantities/contexts.tsv");
        private readonly WordList _words = WordList.Of(Rows.FindAll(row => row[1] == category), ignoreCase);

        public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
    }
}
