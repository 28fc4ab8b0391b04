using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Finds the quotations of a text by their marks, paragraph by paragraph.</summary>
internal sealed class QuotationFinder
{
    private readonly AnnotatedText _text;
    private readonly List<Quotation> _found = [];
    private int _first = -1;
    private char _mark;

    private QuotationFinder(AnnotatedText text) => _text = text;

    public static QuotationTable Find(AnnotatedText text, DocumentLayout layout)
    {
        var finder = new QuotationFinder(text);
        for (int i = 0; i < text.SentenceCount; i++)
        {
            Sentence sentence = text.GetSentence(i);
            if (layout.StartsParagraph(i))
                finder.Close(sentence.First, isClosed: false);
            for (int token = sentence.First; token < sentence.End; token++)
                finder.Read(token);
        }

        finder.Close(text.TokenCount, isClosed: false);
        return new QuotationTable(text.TokenCount, finder._found);
    }

    private void Read(int token)
    {
        char mark = MarkOf(_text.FormOf(token));
        if (mark == '\0')
            return;
        if (_first < 0 && Opens(mark, token))
            Open(token, mark);
        else if (_first >= 0 && Closes(mark))
            Close(token, isClosed: true);
    }

    // Every pair of marks by signs of its own: " for straight, “ ” for double, ‘ ’ for single ones, and those of other languages.
    private static char MarkOf(ReadOnlySpan<char> form) => form switch
    {
        "\"" => '"',
        "“" or "``" => '“',
        "”" or "''" => '”',
        "„" => '„',
        "«" => '«',
        "»" => '»',
        "‘" or "`" => '‘',
        "’" or "'" => '’',
        _ => '\0',
    };

    private bool Opens(char mark, int token) => mark switch
    {
        '“' or '‘' or '„' or '«' => true,
        '"' or '’' => mark == '"' ? TouchesNext(token) || !TouchesPrevious(token)
            : _text.FormOf(token) is "'" && TouchesNext(token) && !TouchesPrevious(token),
        _ => false,
    };

    private bool Closes(char mark) => _mark switch
    {
        '"' => mark is '"' or '”',
        '„' => mark is '“' or '”' or '"',
        '«' => mark == '»',
        '“' => mark is '”' or '"',
        _ => mark == '’',
    };

    private bool TouchesNext(int token) =>
        token + 1 < _text.TokenCount && _text.SpanOf(token).End == _text.SpanOf(token + 1).Start;

    private bool TouchesPrevious(int token) => token > 0 && _text.SpanOf(token - 1).End == _text.SpanOf(token).Start;

    private void Open(int token, char mark)
    {
        _first = token + 1;
        _mark = mark;
    }

    private void Close(int end, bool isClosed)
    {
        // A single mark that is never closed was an apostrophe.
        bool isApostrophe = !isClosed && _mark is '‘' or '’';
        if (_first >= 0 && _first < end && !isApostrophe)
            _found.Add(new Quotation(_first, end, isClosed));
        _first = -1;
    }
}
