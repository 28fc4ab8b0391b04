using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Language.Conllu;

/// <summary>Collects the rows of a CoNLL-U file and makes the annotated text of them.</summary>
internal sealed class ConlluBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _spans = [];
    private readonly List<bool> _continues = [];
    private readonly List<string?> _forms = [];
    private readonly List<int> _sentenceStarts = [0];
    private readonly List<int> _documentEnds = [];
    private readonly List<PartOfSpeech> _partsOfSpeech = [];
    private readonly List<PennTag> _tags = [];
    private readonly List<string> _lemmas = [];
    private readonly List<int> _heads = [];
    private readonly List<DependencyRelation> _relations = [];
    private readonly List<string> _names = [];
    private bool _space;
    private bool _paragraph;
    private string _surface = "";
    private int _surfaceStart;
    private int _surfaceEnd;
    private int _surfaceFirst;
    private int _surfaceLast = -1;

    private int First => _sentenceStarts[^1];

    public void BeginParagraph() => _paragraph = true;

    public void BeginDocument()
    {
        BeginParagraph();
        _documentEnds.Add(_spans.Count);
    }

    /// <summary>Adds a row such as <c>3-4 don't</c>: the text of the words that follow.</summary>
    public void AddSurfaceToken(string[] row, int number)
    {
        int dash = row[0].IndexOf('-', StringComparison.Ordinal);
        _surfaceFirst = First + ParseNumber(row[0].AsSpan(0, dash), number) - 1;
        _surfaceLast = First + ParseNumber(row[0].AsSpan(dash + 1), number) - 1;
        _surface = row[1];
        _surfaceStart = AppendSurface(row);
        _surfaceEnd = 0;
    }

    public void AddWord(string[] row, int number)
    {
        int index = _spans.Count;
        bool inside = index >= _surfaceFirst && index <= _surfaceLast;
        AddSpan(row, inside);
        _continues.Add(inside && index > _surfaceFirst);
        _lemmas.Add(row[2]);
        _partsOfSpeech.Add(UniversalDependencies.ParsePartOfSpeech(row[3]));
        _tags.Add(UniversalDependencies.ParsePennTag(row[4]));
        int head = row[6] == "_" ? 0 : ParseNumber(row[6], number);
        _heads.Add(head == 0 ? -1 : First + head - 1);
        _relations.Add(UniversalDependencies.ParseRelation(row[7]));
        _names.Add(Array.Find(row[9].Split('|'), m => m.StartsWith("NER=", StringComparison.Ordinal))?[4..] ?? "O");
    }

    public void EndSentence(int number)
    {
        int length = _spans.Count - First;
        if (length == 0)
            return;
        for (int i = First; i < _spans.Count; i++)
        {
            if (_heads[i] >= _spans.Count)
                throw new FormatException($"line {number}: head {_heads[i] - First + 1} in a sentence of {length} words");
        }

        _sentenceStarts.Add(_spans.Count);
        _surfaceLast = -1;
    }

    public AnnotatedText Build()
    {
        var tokens = new TokenizedText(
            _text.ToString(), [.. _spans], [.. _continues], [.. _sentenceStarts], _forms.Exists(f => f is not null) ? [.. _forms] : null)
        {
            DocumentEnds = [.. _documentEnds, _spans.Count],
        };
        return new AnnotatedText(tokens, [.. _partsOfSpeech], [.. _tags], [.. _lemmas], [.. _heads], [.. _relations], ReadNames());
    }

    private static int ParseNumber(ReadOnlySpan<char> text, int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new FormatException($"line {number}: \"{text}\" is no word number");

    // Words of a surface token mostly follow each other in it ("do" + "n't"); where they do not, they share all of it.
    private void AddSpan(string[] row, bool inside)
    {
        if (!inside)
        {
            _spans.Add(new TextSpan(AppendSurface(row), row[1].Length));
            _forms.Add(null);
        }
        else if (_surfaceEnd >= 0 && _surface.AsSpan(_surfaceEnd).StartsWith(row[1], StringComparison.Ordinal))
        {
            _spans.Add(new TextSpan(_surfaceStart + _surfaceEnd, row[1].Length));
            _forms.Add(null);
            _surfaceEnd += row[1].Length;
        }
        else
        {
            _spans.Add(new TextSpan(_surfaceStart, _surface.Length));
            _forms.Add(row[1]);
            _surfaceEnd = -1;
        }
    }

    private int AppendSurface(string[] row)
    {
        if (_paragraph && _text.Length > 0)
            _text.Append("\n\n");
        else if (_space)
            _text.Append(' ');
        _paragraph = false;
        _space = !row[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        int start = _text.Length;
        _text.Append(row[1]);
        return start;
    }

    private ImmutableArray<EntitySpan> ReadNames()
    {
        var spans = ImmutableArray.CreateBuilder<EntitySpan>();
        for (int i = 0; i < _names.Count; i++)
        {
            if (!_names[i].StartsWith("B-", StringComparison.Ordinal) || EntityTypeNames.Parse(_names[i].AsSpan(2)) is not { } type)
                continue;
            int end = i + 1;
            while (end < _names.Count && _names[end].StartsWith("I-", StringComparison.Ordinal))
                end++;
            spans.Add(new EntitySpan(i, end, type));
        }

        return spans.ToImmutable();
    }
}
