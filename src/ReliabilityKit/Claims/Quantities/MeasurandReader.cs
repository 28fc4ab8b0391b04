using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Finds in the tree what a number measures: "60% of its market cap", "a 25% tax", "shares rose 5%".</summary>
internal readonly ref struct MeasurandReader
{
    // How far a subject may stand from its verb, so that a page without stops costs no more than its length.
    private const int Reach = 60;
    private const int MaximumClimb = 4;
    private readonly AnnotatedText _text;
    private readonly int _first;
    private readonly int _end;

    /// <param name="text">The annotated text.</param>
    /// <param name="first">Index of the first token of the quantity.</param>
    /// <param name="end">Index behind its last token.</param>
    public MeasurandReader(AnnotatedText text, int first, int end) => (_text, _first, _end) = (text, first, end);

    /// <summary>Finds it; empty where the tree names nothing, or there is no tree.</summary>
    public Measurand Read()
    {
        int anchor = Anchor();
        if (anchor < 0)
            return default;
        int part = Partitive();
        if (part >= 0)
            return Phrase(part, stated: true);
        int head = _text.HeadOf(anchor);
        if (_text.RelationOf(anchor) == DependencyRelation.Conjunct && head >= 0 && head < _first)
            (anchor, head) = (head, _text.HeadOf(head));
        if (head >= _end && IsNominal(head))
            return Phrase(head, stated: true);
        if (head >= 0 && IsNominal(head) && _text.RelationOf(anchor) is DependencyRelation.NominalModifier or DependencyRelation.NominalModifierUnmarked)
            return Phrase(head, stated: true);
        int clause = head < 0 || Subject(anchor) >= 0 ? anchor : head;
        return SubjectPhrase(clause);
    }

    // The token of the quantity that the others hang on.
    private int Anchor()
    {
        for (int token = _end - 1; token >= _first; token--)
        {
            int head = _text.HeadOf(token);
            if ((head < _first || head >= _end) && !(head < 0 && _text.RelationOf(token) != DependencyRelation.Root) && _text.RelationOf(token) is not (DependencyRelation.Case or DependencyRelation.Punctuation or DependencyRelation.Determiner))
                return token;
        }

        return -1;
    }

    // The noun behind "of" or "in".
    private int Partitive()
    {
        for (int token = _end; token < Math.Min(_text.TokenCount, _end + 10); token++)
        {
            int head = _text.HeadOf(token);
            if (head >= _first && head < _end && _text.RelationOf(token) == DependencyRelation.NominalModifier && IsNominal(token) && HasCase(token, "of"))
                return token;
        }

        return -1;
    }

    private bool HasCase(int noun, string preposition)
    {
        for (int token = noun - 1; token >= Math.Max(0, noun - 8); token--)
        {
            if (_text.HeadOf(token) == noun && _text.RelationOf(token) == DependencyRelation.Case)
                return _text.FormOf(token).Equals(preposition, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private Measurand SubjectPhrase(int clause)
    {
        for (int climb = 0; climb < MaximumClimb && clause >= 0; climb++)
        {
            int subject = Subject(clause);
            if (subject >= 0 && IsNominal(subject))
                return Phrase(subject, Measures(clause));
            if (_text.RelationOf(clause) is DependencyRelation.AdnominalClauseRelative or DependencyRelation.AdnominalClause && _text.HeadOf(clause) is var noun and >= 0 && IsNominal(noun))
                return Phrase(noun, stated: false);
            if (subject >= 0)
                return default;
            clause = _text.HeadOf(clause);
        }

        return default;
    }

    private int Subject(int clause)
    {
        int end = Math.Min(_text.TokenCount, clause + (Reach / 4));
        for (int token = Math.Max(0, clause - Reach); token < end; token++)
        {
            if (_text.HeadOf(token) == clause && _text.RelationOf(token).Base() == DependencyRelation.NominalSubject)
                return token;
        }

        return -1;
    }

    // Of a copula and of verbs of measure, price and movement the subject is what is measured.
    private bool Measures(int clause) =>
        (clause >= _first && clause < _end) || DirectionReader.IsMovement(_text.FormOf(clause)) || ContextWords.IsMeasuring(_text.LemmaOf(clause));

    private bool IsNominal(int token) => _text.PartOfSpeechOf(token) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    // The noun with what stands before it, without article; names with what follows.
    private Measurand Phrase(int noun, bool stated)
    {
        int first = noun;
        while (first > 0 && first - 1 != _end - 1 && IsInside(first - 1, noun))
            first--;
        int end = noun + 1;
        while (end < _text.TokenCount && _text.HeadOf(end) == noun && _text.RelationOf(end) is DependencyRelation.Flat or DependencyRelation.Compound)
            end++;
        return new Measurand(first, end, stated);
    }

    private bool IsInside(int token, int noun)
    {
        int head = _text.HeadOf(token);
        return head <= noun && head >= 0 && _text.PartOfSpeechOf(token) != PartOfSpeech.Pronoun && _text.RelationOf(token) switch
        {
            DependencyRelation.Compound or DependencyRelation.AdjectivalModifier or DependencyRelation.NominalModifierPossessive => head > token,
            DependencyRelation.NumericModifier or DependencyRelation.NominalModifierDescriptive or DependencyRelation.NominalModifierUnmarked => head > token,
            DependencyRelation.Flat => true,
            DependencyRelation.Case => _text.TagOf(token) == PennTag.PossessiveMarker,
            DependencyRelation.Punctuation => _text.TagOf(token) == PennTag.Hyphen,
            _ => false,
        };
    }
}
