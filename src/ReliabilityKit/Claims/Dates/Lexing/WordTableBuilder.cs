using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>Collects what the tables say about each word.</summary>
internal sealed class WordTableBuilder
{
    private readonly WordMapBuilder<Word> _words = new(ignoreCase: true);

    /// <summary>Adds to what is known about a word.</summary>
    public void Update(string text, Func<Word, Word> change) => _words[text] = change(_words.GetValueOrDefault(text) ?? Word.Unknown);

    /// <summary>Makes the words of phrases known, and marks those that a phrase begins with.</summary>
    public void AddPhraseWords(IEnumerable<string[]> rows)
    {
        foreach (string[] row in rows)
        {
            bool isFirst = true;
            foreach (string text in Words(row[0]))
            {
                bool opens = isFirst;
                Update(text, word => word with { InPhrase = true, OpensPhrase = word.OpensPhrase || opens });
                isFirst = false;
            }
        }
    }

    /// <summary>Returns the finished table.</summary>
    public WordMap<Word> Build()
    {
        foreach (string text in _words.Words)
            Update(text, word => word with { Starters = StartersOf(word) });
        return _words.Build();
    }

    private static Starters StartersOf(Word word) =>
        StartersOf(word.Keyword)
        | If(word.Month != 0, Starters.Month)
        | If(word.Weekday != 0, Starters.Weekday)
        | If(word.Unit != TimeUnit.None, Starters.Unit)
        | If(word.Season != null, Starters.Season)
        | If(word.DayPart != null, Starters.DayPart)
        | If(word.Decade != 0, Starters.Decade)
        | If(word.Cardinal != null, Starters.Cardinal)
        | If(word.Ordinal != 0, Starters.Ordinal)
        | If(word.OpensPhrase, Starters.Phrase);

    private static Starters If(bool holds, Starters starters) => holds ? starters : Starters.None;

    private static Starters StartersOf(Keyword keyword) => keyword switch
    {
        Keyword.The => Starters.The,
        Keyword.A => Starters.A,
        Keyword.This or Keyword.Last or Keyword.Past or Keyword.Previous or Keyword.Next or Keyword.Coming or Keyword.Current or Keyword.Following
            or Keyword.Final or Keyword.Opening => Starters.Offset,
        Keyword.That => Starters.That,
        Keyword.Today or Keyword.Yesterday or Keyword.Tomorrow => Starters.Day,
        Keyword.Early or Keyword.Late or Keyword.Mid or Keyword.Beginning or Keyword.Start or Keyword.Middle or Keyword.End or Keyword.Earlier or Keyword.Later
            or Keyword.EndOfDay or Keyword.Rest => Starters.Edge,
        Keyword.From or Keyword.Between => Starters.Range,
        Keyword.Almost or Keyword.About or Keyword.Under or Keyword.More or Keyword.Less or Keyword.At or Keyword.Up => Starters.Modifier,
        Keyword.Over => Starters.Modifier,
        Keyword.Every or Keyword.Each or Keyword.Once or Keyword.Twice or Keyword.Thrice or Keyword.Per or Keyword.Daily or Keyword.Weekly
            or Keyword.Monthly or Keyword.Quarterly or Keyword.Yearly or Keyword.Hourly or Keyword.Nightly or Keyword.Fortnightly
            or Keyword.HalfYearly or Keyword.TwoYearly => Starters.Set,
        Keyword.Fiscal or Keyword.FiscalYear or Keyword.Calendar or Keyword.CalendarYear or Keyword.Working => Starters.Accounts,
        Keyword.Noon or Keyword.Midnight or Keyword.Tonight or Keyword.Half => Starters.Time,
        Keyword.All or Keyword.Another or Keyword.Several or Keyword.Few or Keyword.Couple or Keyword.Many or Keyword.HalfSign
            or Keyword.QuarterSign or Keyword.ThreeQuartersSign => Starters.Amount,
        Keyword.Q or Keyword.H => Starters.Letter,
        _ => Starters.None,
    };

    /// <summary>The words of a phrase as the lexer will cut them: without signs and the ending <c>'s</c>.</summary>
    private static IEnumerable<string> Words(string phrase)
    {
        foreach (string part in phrase.Split([' ', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            string word = part.EndsWith("'s", StringComparison.Ordinal) ? part[..^2] : part.TrimEnd('\'');
            if (char.IsLetter(word[0]))
            {
                yield return word;
            }
        }
    }
}
