using System.Globalization;
using NodaTime;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>All words that the grammar of dates knows, from the tables beside it.</summary>
internal sealed class Lexicon
{
    private readonly WordMap<Word> _words;

    private Lexicon()
    {
        WordTableBuilder builder = new();
        ReadUnits(builder);
        ReadNumbers(builder);
        ReadCalendar(builder);
        ReadHelpers(builder);
        List<string[]> holidays = LexiconTable.Read("Claims/Dates/holidays.tsv");
        List<string[]> vague = LexiconTable.Read("Claims/Dates/vague.tsv");
        builder.AddPhraseWords(holidays);
        builder.AddPhraseWords(vague);
        _words = builder.Build();
        Holidays = PhraseTable<HolidayRule>.Create(this, holidays.Select(row => (row[0], HolidayRule.Parse(row[1]))));
        VagueReferences = PhraseTable<string>.Create(this, vague.Select(row => (row[0], row[1])));
    }

    /// <summary>Gets the words of English.</summary>
    public static Lexicon English { get; } = new();

    /// <summary>Gets the named days, and names that only look like days (whose rule is <see cref="HolidayRule.None"/>).</summary>
    public PhraseTable<HolidayRule> Holidays { get; }

    /// <summary>Gets the phrases that mean the present, the past or the future, with their TIMEX3 values.</summary>
    public PhraseTable<string> VagueReferences { get; }

    /// <summary>Returns what is known about a word, in whatever case it is written.</summary>
    public Word Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out Word? found) ? found : FindStraight(word);

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static bool Has(string[] row, string trait) => Array.IndexOf(row, trait, 1) >= 0;

    private static void ReadUnits(WordTableBuilder builder)
    {
        foreach (string[] row in LexiconTable.Read("Claims/Dates/units.tsv"))
        {
            builder.Update(row[0], word => word with
            {
                Unit = LexiconTable.Value<TimeUnit>(row[1]),
                UnitCount = Number(row[2]),
                IsPlural = Has(row, "plural"),
                IsShort = Has(row, "short"),
            });
        }
    }

    private static void ReadNumbers(WordTableBuilder builder)
    {
        foreach (string[] row in LexiconTable.Read("Claims/Dates/numbers.tsv"))
        {
            int value = Number(row[2]);
            builder.Update(row[0], word => row[1] switch
            {
                "cardinal" => word with { Cardinal = value },
                "ordinal" => word with { Ordinal = value },
                _ => word with { Decade = value },
            });
        }
    }

    private static void ReadCalendar(WordTableBuilder builder)
    {
        foreach (string[] row in LexiconTable.Read("Claims/Dates/months.tsv"))
        {
            builder.Update(row[0], word => word with
            {
                Month = Number(row[1]),
                IsCommon = Has(row, "common"),
                IsName = Has(row, "name"),
                IsShort = Has(row, "short"),
            });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/weekdays.tsv"))
        {
            builder.Update(row[0], word => word with
            {
                Weekday = (IsoDayOfWeek)Number(row[1]),
                IsCommon = Has(row, "common"),
                IsPlural = Has(row, "plural"),
                IsShort = Has(row, "short"),
            });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/seasons.tsv"))
        {
            builder.Update(row[0], word => word with { Season = new Season(row[1], Number(row[2])), IsCommon = Has(row, "common") });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/dayparts.tsv"))
        {
            builder.Update(row[0], word => word with { DayPart = new DayPart(row[1], Number(row[2]), Number(row[3])) });
        }
    }

    private static void ReadHelpers(WordTableBuilder builder)
    {
        foreach (string[] row in LexiconTable.Read("Claims/Dates/zones.tsv"))
        {
            builder.Update(row[0], word => word with { Zone = new TimeZoneWord(Has(row, "Z"), Has(row, "time")) });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/keywords.tsv"))
        {
            builder.Update(row[0], word => word with { Keyword = LexiconTable.Value<Keyword>(row[1]) });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/directions.tsv"))
        {
            builder.Update(row[0], word => word with { Cue = ReadCue(row[1]) });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/numbers-company.tsv"))
        {
            builder.Update(row[0], word => word with { Company = word.Company | LexiconTable.Value<NumberCompany>(row[1]) });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/fiscal-years.tsv"))
        {
            builder.Update(row[0], word => word with { FiscalYear = new FiscalYearStart(Number(row[1]), Has(row, "end")) });
        }

        foreach (string[] row in LexiconTable.Read("Claims/Dates/titles.tsv"))
        {
            builder.Update(row[0], word => word with { IsTitle = true });
        }
    }

    private static DirectionCue ReadCue(string field)
    {
        DirectionCue cue = DirectionCue.None;
        foreach (string way in field.Split(','))
        {
            cue |= way switch
            {
                "past" => DirectionCue.Past,
                "future" => DirectionCue.Future,
                "present" => DirectionCue.Present,
                "record" => DirectionCue.Record,
                "subject" => DirectionCue.Subject,
                "saying" => DirectionCue.Saying,
                _ => DirectionCue.FutureBeforeTo,
            };
        }

        return cue;
    }

    // The tables write the straight apostrophe; texts often have the curly one.
    private Word FindStraight(ReadOnlySpan<char> word)
    {
        int curly = word.IndexOfAny('’', '‘', 'ʼ');
        if (curly < 0 || word.Length > 16)
        {
            return Word.Unknown;
        }

        Span<char> straight = stackalloc char[word.Length];
        word.CopyTo(straight);
        straight[curly] = '\'';
        return _words.TryGetValue(straight, out Word? found) ? found : Word.Unknown;
    }
}
