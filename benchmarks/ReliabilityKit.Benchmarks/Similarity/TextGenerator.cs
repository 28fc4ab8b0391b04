namespace ReliabilityKit.Benchmarks.Similarity;

/// <summary>
/// Makes names and claim sentences from a fixed seed; three of five say again, with other words and slips, what one before them says.
/// </summary>
internal sealed class TextGenerator(int seed)
{
    private const double Repeats = 0.6;

    private static readonly string[] s_first =
    [
        "Ada", "Amina", "Björn", "Camila", "Chidi", "Dénes", "Elif", "Émile",
        "Farah", "Grace", "Hiroshi", "Inês", "Jan", "Jürgen", "Katarzyna", "Kofi",
        "Lucía", "Magnus", "Milena", "Nadia", "Nguyễn", "Ousmane", "Pavel", "Quentin", "Rosa",
        "Søren", "Tomás", "Usha", "Viktor", "Wanda", "Yara", "Zoë", "Łukasz",
    ];

    private static readonly string[] s_syllables =
    [
        "al", "an", "ar", "ba", "bel", "bo", "ca", "da", "der", "do", "en", "fa",
        "fer", "ga", "go", "ha", "hol", "il", "ka", "ko", "la", "len", "lo", "ma", "mi",
        "mor", "na", "no", "ol", "pe", "ra", "ren", "ro", "sa", "sen", "so", "ta",
        "ter", "to", "ul", "va", "ven", "vo", "wa", "ya", "za", "é", "ö", "ñe",
    ];

    private static readonly string[] s_offices = ["Mayor", "Minister", "Dr", "Governor", "Judge", "Senator", "Captain", "Chancellor"];

    private static readonly string[] s_bodies =
        ["Water Board", "Harbour Authority", "Steel Works", "Savings Bank", "Rail Company", "Teachers Union", "Food Council"];

    private static readonly string[] s_heads =
        ["{0} resigns", "{0} wins the vote", "{0} denies it", "{0} meets {1}", "Inquiry into {0}", "{1} thanks {0}", "{0} in {1} talks"];

    private static readonly string[][] s_acts =
    [
        ["rescued", "saved", "brought to safety"], ["dismissed", "laid off", "let go"],
        ["bought", "purchased", "acquired"], ["injured", "hurt", "wounded"],
        ["evacuated", "moved out", "took away"], ["approved", "cleared", "signed off on"], ["arrested", "detained", "took into custody"],
    ];

    private static readonly string[] s_things =
        ["residents", "workers", "students", "passengers", "farmers",
         "new buses", "tonnes of wheat", "doses of vaccine", "houses", "ballots", "police officers"];

    private static readonly string[] s_events =
        ["the flood", "a fire", "heavy snow", "the strike", "an audit",
         "the election", "a train crash", "the drought", "a court ruling", "the merger"];

    private static readonly string[] s_tails =
        [", officials said", ", according to the ministry", ", local media reported",
         ", a spokesperson said", ", the highest number in ten years", ", as talks go on"];

    private static readonly string[] s_months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly Random _random = new(seed);

    /// <summary>Makes names of 10 to 40 characters: people, bodies and short headlines.</summary>
    public string[] Names(int count) => Make(count, NewName, Noise, 10, 40);

    /// <summary>Makes claim sentences of 60 to 160 characters.</summary>
    public string[] Claims(int count) => Make(count, NewClaim, Noise, 60, 160);

    private string[] Make(int count, Func<Func<string>> create, Func<string, string> noise, int least, int most)
    {
        string[] texts = new string[count];
        List<Func<string>> known = [];
        for (int i = 0; i < count; i++)
        {
            bool repeats = known.Count > 0 && _random.NextDouble() < Repeats;
            if (!repeats) known.Add(create());
            Func<string> say = repeats ? known[_random.Next(known.Count)] : known[^1];
            texts[i] = Fit(repeats ? noise(say()) : say(), least, most);
        }

        return texts;
    }

    private Func<string> NewName()
    {
        Func<string> actor = NewActor();
        string head = _random.Next(5) > 2 ? "{0}" : Pick(s_heads);
        string place = Word();
        return () => string.Format(null, head, actor(), place);
    }

    private Func<string> NewActor()
    {
        string first = Pick(s_first), last = Word(), office = Pick(s_offices), body = Pick(s_bodies);
        if (_random.Next(3) == 0) return () => _random.Next(3) == 0 ? $"{body} of {last}" : $"{last} {body}";
        return () => _random.Next(8) switch
        {
            0 => $"{first[0]}. {last}",
            1 => $"{last}, {first}",
            2 => $"{office} {last}",
            3 => $"{office} {first} {last}",
            _ => $"{first} {last}",
        };
    }

    private Func<string> NewClaim()
    {
        Func<string> actor = NewActor();
        string[] acts = Pick(s_acts);
        string thing = Pick(s_things), happening = Pick(s_events), place = Word(), tail = Pick(s_tails);
        int number = (int)(2 + Math.Pow(10, _random.NextDouble() * 5));
        int day = _random.Next(1, 29);
        string month = Pick(s_months);
        return () =>
        {
            string date = _random.Next(2) == 0 ? $"{day} {month}" : $"{month} {day}";
            string count = _random.Next(4) == 0 ? $"at least {number}" : number.ToString(null, null);
            string text = _random.Next(3) switch
            {
                0 => $"In {place}, {actor()} {Pick(acts)} {count} {thing} on {date} following {happening}",
                1 => $"{count} {thing} {Pick(acts)} by {actor()} in {place} on {date} after {happening}",
                _ => $"{actor()} {Pick(acts)} {count} {thing} after {happening} in {place} on {date}",
            };
            return _random.Next(4) < 3 ? text + tail : text;
        };
    }

    /// <summary>Slips of the hand, case and order, in about half of the texts.</summary>
    private string Noise(string text)
    {
        int at = _random.Next(1, text.Length - 1);
        switch (_random.Next(12))
        {
            case 0: return text.Remove(at, 1);
            case 1: return text.Insert(at, text[at].ToString());
            case 2: return text[..at] + (char)('a' + _random.Next(26)) + text[(at + 1)..];
            case 3: return text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..];
            case 4: return text.ToUpperInvariant();
            case 5:
                string[] words = text.Split(' ');
                int word = _random.Next(words.Length);
                (words[word], words[0]) = (words[0], words[word]);
                return string.Join(' ', words);
            default: return text;
        }
    }

    private string Fit(string text, int least, int most)
    {
        while (text.Length < least) text = $"{text} {Word()}";
        return text.Length <= most ? text : text[..most].TrimEnd();
    }

    private string Word()
    {
        string word = Pick(s_syllables) + Pick(s_syllables) + (_random.Next(3) > 0 ? Pick(s_syllables) : "");
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
