using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Finds the noun that a number counts: in the tree, else by parts of speech, else by the look of the words.</summary>
internal readonly ref struct CountedNounReader
{
    private const int MaximumWords = 8;
    private readonly AnnotatedText _text;
    private readonly LexemeList _lexemes;

    public CountedNounReader(AnnotatedText text, LexemeList lexemes) => (_text, _lexemes) = (text, lexemes);

    /// <summary>Finds the noun behind a number.</summary>
    /// <param name="first">Index of the first lexeme of the number.</param>
    /// <param name="end">Index behind the number.</param>
    /// <param name="partitive">Whether "of" may stand between: "thousands of", "one of the".</param>
    /// <param name="noun">The noun phrase.</param>
    public bool TryRead(int first, int end, bool partitive, out CountedNoun noun)
    {
        noun = default;
        bool of = _lexemes.Is(end, "of");
        if (of && !partitive)
            return false;
        int at = of ? SkipDeterminers(end + 1) : _lexemes.IsJoiningDash(end) || IsHalfThe(first, end) ? end + 1 : end;
        if (_lexemes[at].Kind != LexemeKind.Word)
            return false;
        bool tagged = _text.PartOfSpeechOf(_lexemes[at].Token) != PartOfSpeech.Other;
        int head = FindHead(first, end, at, of, tagged);
        if (head < at || (of && _lexemes[at].Kind == LexemeKind.Number))
            return false;
        noun = new CountedNoun(at, tagged ? Counted(at, head, _lexemes[first].Value) : head);
        return true;
    }

    // "half a season", "half the voters"
    private bool IsHalfThe(int first, int end) =>
        end == first + 1 && _lexemes[first].Role == NumberRole.Half && (FractionReader.IsArticle(_lexemes, end) || ContextWords.IsDeterminer(_lexemes.Of(end)));

    private int SkipDeterminers(int at)
    {
        while (ContextWords.IsDeterminer(_lexemes.Of(at)))
            at++;
        return at;
    }

    private int FindHead(int first, int end, int at, bool of, bool tagged)
    {
        if (!tagged)
            return FromWords(at, end == first + 1 && _lexemes[first].Value == 1);
        int token = of ? Partitive(_lexemes[first].Token, _lexemes[end - 1].Token) : Modified(_lexemes[first].Token, _lexemes[end - 1].Token);
        int head = token < 0 ? -1 : LexemeOf(at, token);
        return head >= 0 && IsPhrase(at, head) ? head : FromTags(at, _lexemes[first].Value);
    }

    // "A 12 page document" counts pages and "36 league games" games: what is counted is plural, unless it describes a noun.
    private int Counted(int at, int head, double value)
    {
        if (value == 1 || Nouns.IsPlural(_lexemes.Of(head)))
            return head;
        if (IsCommonNoun(head + 1) && Nouns.IsPlural(_lexemes.Of(head + 1)))
            return head + 1;
        return IsCommonNoun(at) ? at : head;
    }

    private bool IsCommonNoun(int at) => _lexemes[at].Kind == LexemeKind.Word && _text.PartOfSpeechOf(_lexemes[at].Token) == PartOfSpeech.Noun;

    // The noun that the number modifies in the tree.
    private int Modified(int from, int to)
    {
        for (int token = to; token >= from; token--)
        {
            int head = _text.HeadOf(token);
            bool modifier = _text.RelationOf(token) is DependencyRelation.NumericModifier or DependencyRelation.Compound or DependencyRelation.AdjectivalModifier;
            if (modifier && head > to && head - to <= MaximumWords && IsNoun(head))
                return head;
        }

        return -1;
    }

    // The noun behind "of" that depends on the number: "dozens of cars and vans".
    private int Partitive(int from, int to)
    {
        int end = Math.Min(_text.TokenCount, to + MaximumWords);
        for (int token = to + 1; token < end; token++)
        {
            int head = _text.HeadOf(token);
            if (head >= from && head <= to && _text.RelationOf(token) == DependencyRelation.NominalModifier && IsNoun(token))
                return token;
        }

        return -1;
    }

    // No preposition, verb, pronoun or further number in words stands inside, whatever the tree says.
    private bool IsPhrase(int at, int head)
    {
        for (int i = at; i < head; i++)
        {
            PartOfSpeech pos = _text.PartOfSpeechOf(_lexemes[i].Token);
            bool number = _lexemes[i].Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten && !_lexemes.IsJoiningDash(i + 1);
            if (number || pos is PartOfSpeech.Adposition or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.SubordinatingConjunction)
                return false;
        }

        return true;
    }

    private bool IsNoun(int token) => _text.PartOfSpeechOf(token) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Symbol;

    private int LexemeOf(int at, int token)
    {
        int found = -1;
        for (int i = at; i < _lexemes.Count && _lexemes[i].Token <= token; i++)
        {
            if (_lexemes[i].Token == token && _lexemes[i].Kind == LexemeKind.Word)
                found = i;
        }

        return found;
    }

    // The last noun of the words that can belong to one noun phrase.
    private int FromTags(int at, double value)
    {
        if (_lexemes.Is(at, "last") || _lexemes.Is(at, "next"))
            return -1;

        // A plural behind a number is no verb, whatever the tagger took it for ("2,000 hires").
        bool misread = value != 1 && _text.TagOf(_lexemes[at].Token) == PennTag.VerbThirdPerson && Nouns.IsPlural(_lexemes.Of(at)) && !ContextWords.IsFunctionWord(_lexemes.Of(at));
        int head = misread ? at : -1;
        for (int i = at; i < _lexemes.Count && i < at + MaximumWords; i++)
        {
            // "one of the city's bridges" counts no cities.
            PartOfSpeech pos = _text.PartOfSpeechOf(_lexemes[i].Token);
            if (_text.TagOf(_lexemes[i].Token) == PennTag.PossessiveMarker)
                head = -1;
            else if (_lexemes[i].Kind == LexemeKind.Word && pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                head = i;
            else if (!_lexemes.IsJoiningDash(i) && pos is not (PartOfSpeech.Adjective or PartOfSpeech.Numeral) && (head >= 0 || !(IsModifier(_lexemes[i].Token) || JoinsAdjectives(at, i))))
                break;
        }

        return head;
    }

    // "20 decently sized plants", "300 recorded songs".
    private bool IsModifier(int token) =>
        _text.TagOf(token) is PennTag.VerbGerund or PennTag.VerbPastParticiple || _text.PartOfSpeechOf(token) == PartOfSpeech.Adverb;

    // "4 million digital and physical sales"
    private bool JoinsAdjectives(int first, int at) =>
        at > first && _lexemes.Is(at, "and") && IsAdjective(at - 1) && IsAdjective(at + 1);

    private bool IsAdjective(int at) => _text.PartOfSpeechOf(_lexemes[at].Token) == PartOfSpeech.Adjective;

    // Without tags: the first word that looks like a plural; behind "one" the next word.
    private int FromWords(int at, bool one)
    {
        for (int i = at; i < _lexemes.Count && i < at + (MaximumWords / 2); i++)
        {
            if (_lexemes.IsJoiningDash(i))
                continue;
            if (_lexemes[i].Kind != LexemeKind.Word || ContextWords.IsFunctionWord(_lexemes.Of(i)))
                return -1;
            if (one || Nouns.IsPlural(_lexemes.Of(i)))
                return i;
        }

        return -1;
    }
}
