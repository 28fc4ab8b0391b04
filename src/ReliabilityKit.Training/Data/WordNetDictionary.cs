using System.Globalization;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>What WordNet says of words: their parts of speech, with regular forms, the kinds of things that nouns stand for, and names.</summary>
internal sealed class WordNetDictionary
{
    private const int MostWords = 5;

    // Rarer meanings mislead more often than they help.
    private const int MostSenses = 4;

    // The database is sorted by the lexicographers' files: the number of a noun's synset says which one it is from.
    private static readonly int[] FileStarts =
    [
        0, 34213, 1313093, 2669885, 4616059, 5216365, 5611302, 6252138, 7283608, 7480068, 7555863, 7938773, 8489497, 9178999, 9186064, 9604981,
        11408559, 11529603, 13244109, 13423489, 13575869, 13780719, 13860793, 13920835, 14580597, 15113229,
    ];

    private readonly WordClassesBuilder _classes = new();

    /// <summary>Reads the dictionary and adds names from other lists.</summary>
    /// <param name="folder">The folder that holds <c>lexicon</c>.</param>
    /// <param name="gazetteer">More names.</param>
    public static WordClasses Read(string folder, Gazetteer gazetteer)
    {
        var dictionary = new WordNetDictionary();
        ReadPart(folder, "noun", dictionary.AddNoun);
        ReadPart(folder, "verb", (_, verb, _) => dictionary.AddVerb(Key(verb)));
        ReadPart(folder, "adj", (_, adjective, _) => dictionary.AddAdjective(Key(adjective)));
        foreach (string[] place in gazetteer.LongPlaces)
            dictionary.AddWords(string.Join(' ', place), WordClass.PlaceName);
        foreach (string[] name in gazetteer.Lists.Organizations)
            dictionary.AddWords(string.Join(' ', name), WordClass.GroupName);
        return dictionary._classes.Build();
    }

    private static WordNetFile FileOf(int synset)
    {
        int at = Array.BinarySearch(FileStarts, synset);
        return (WordNetFile)(at < 0 ? ~at - 1 : at);
    }

    // Words as the tokenizer cuts them.
    private static string Key(string words) => VocabularyBuilder.Key(
        words.Replace("-", " - ", StringComparison.Ordinal).Replace("'s", " 's", StringComparison.Ordinal));

    private static int NameOf(WordNetFile file) => file switch
    {
        WordNetFile.Person => WordClass.PersonName,
        WordNetFile.Group => WordClass.GroupName,
        WordNetFile.Location or WordNetFile.Object => WordClass.PlaceName,
        _ => WordClass.OtherName,
    };

    private static void ReadPart(string folder, string part, Action<int, string, int> add)
    {
        using StreamReader reader = TreebankReader.Open(Path.Combine(folder, "lexicon", part + "-synsets.tsv.gz"));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split('\t');
            int synset = int.Parse(columns[0].AsSpan(part.Length), CultureInfo.InvariantCulture);
            foreach (string entry in columns[1].Split('|'))
            {
                int mark = entry.LastIndexOf('#'), sense = int.Parse(entry.AsSpan(mark + 1), CultureInfo.InvariantCulture);
                if (sense <= MostSenses && char.IsLetter(entry[0]))
                    add(synset, entry[..mark], sense);
            }
        }
    }

    private void AddWords(string words, int bits)
    {
        string key = Key(words);
        if (key.AsSpan().Count(' ') < MostWords)
            _classes.AddPhrase(key, bits);
    }

    private void AddNoun(int synset, string noun, int sense)
    {
        WordNetFile file = FileOf(synset);
        bool isName = char.IsUpper(noun[0]), isSingle = !noun.AsSpan().ContainsAny(" -'");
        if (!isName && isSingle)
            AddNoun(Key(noun), file, sense);
        else if (file is not (WordNetFile.Animal or WordNetFile.Plant))
            AddWords(noun, isName ? NameOf(file) : WordClass.Noun);
    }

    private void AddNoun(string noun, WordNetFile file, int sense)
    {
        string plural = WordForms.WithS(noun);
        _classes.Add(noun, WordClass.Noun);
        _classes.Add(plural, WordClass.Plural);
        if (sense > 1)
            return;
        _classes.AddNoun(noun, (int)file + 1);
        _classes.AddNoun(plural, (int)file + 1);
    }

    private void AddVerb(string verb)
    {
        if (verb.Contains(' ', StringComparison.Ordinal))
        {
            AddWords(verb, WordClass.Verb);
            return;
        }

        _classes.Add(verb, WordClass.Verb);
        _classes.Add(WordForms.WithS(verb), WordClass.ThirdPerson);
        _classes.Add(WordForms.Past(verb), WordClass.Past);
        _classes.Add(WordForms.Gerund(verb), WordClass.Gerund);
    }

    private void AddAdjective(string adjective)
    {
        if (adjective.Contains(' ', StringComparison.Ordinal))
            return;
        _classes.Add(adjective, WordClass.Adjective);
        _classes.Add(WordForms.Adverb(adjective), WordClass.Adverb);
    }
}
