using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>The trees of a text seen from above: for each token its dependents, and the edges of what it governs.</summary>
/// <remarks>Flat arrays over all tokens of the text; the dependents of a token lie side by side, in the order of the text.</remarks>
internal sealed class DependencyTree
{
    private readonly int[] _childStarts;
    private readonly int[] _children;
    private readonly int[] _topDown;
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly int[] _heads;
    private readonly DependencyRelation[] _relations;
    private readonly PennTag[] _tags;
    private readonly PartOfSpeech[] _parts;
    private int _reached;

    public DependencyTree(AnnotatedText text)
    {
        Text = text = FormRepair.Repair(text);
        int count = text.TokenCount;
        _childStarts = new int[count + 1];
        _children = new int[count];
        _topDown = new int[count];
        _firsts = new int[count];
        _lasts = new int[count];
        TreeDraft draft = TreeRepair.Repair(text);
        _heads = draft.Heads;
        _relations = draft.Relations;
        _tags = draft.Tags;
        _parts = draft.Parts;
        Scores = draft.Scores;
        ListChildren();
        OrderTopDown();
        FindEdges();
    }

    public AnnotatedText Text { get; }

    public IReadOnlyList<ScoreLine> Scores { get; }

    public int Count => _firsts.Length;

    /// <summary>All tokens that hang on the head of a sentence, each behind its own head.</summary>
    public ReadOnlySpan<int> TopDown => _topDown.AsSpan(0, _reached);

    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_childStarts[token], _childStarts[token + 1] - _childStarts[token]);

    /// <summary>The first token that hangs, directly or not, on a token; the token itself where none stands before it.</summary>
    public int First(int token) => _firsts[token];

    /// <summary>The last token that hangs, directly or not, on a token.</summary>
    public int Last(int token) => _lasts[token];

    public int Head(int token) => _heads[token];

    public DependencyRelation Relation(int token) => _relations[token];

    public PartOfSpeech Part(int token) => _parts[token];

    /// <summary>Gets the parts of speech of all tokens.</summary>
    public ReadOnlySpan<PartOfSpeech> Parts => _parts;

    public PennTag Tag(int token) => _tags[token];

    public string Lemma(int token) => Text.LemmaOf(token);

    public ReadOnlySpan<char> Form(int token) => Text.FormOf(token);

    /// <summary>Returns whether a token is written as a word, whatever the case of its letters.</summary>
    public bool IsForm(int token, string word) => Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the first dependent with a relation, or -1.</summary>
    public int Find(int token, DependencyRelation relation)
    {
        foreach (int child in Children(token))
        {
            if (Relation(child) == relation)
                return child;
        }

        return -1;
    }

    public bool Has(int token, DependencyRelation relation) => Find(token, relation) >= 0;

    /// <summary>Returns the first dependent with a lemma and a relation, or -1.</summary>
    public int Find(int token, DependencyRelation relation, string lemma)
    {
        foreach (int child in Children(token))
        {
            if (Relation(child) == relation && Lemma(child) == lemma)
                return child;
        }

        return -1;
    }

    /// <summary>Returns whether a token hangs, directly or not, on another, or is that token.</summary>
    public bool IsInside(int token, int ancestor)
    {
        for (int t = token, steps = 0; t >= 0 && steps <= Count; t = Head(t), steps++)
        {
            if (t == ancestor)
                return true;
        }

        return false;
    }

    private void ListChildren()
    {
        for (int token = 0; token < Count; token++)
        {
            if (Head(token) >= 0)
                _childStarts[Head(token) + 1]++;
        }

        for (int token = 0; token < Count; token++)
            _childStarts[token + 1] += _childStarts[token];
        int[] next = _childStarts[..^1];
        for (int token = 0; token < Count; token++)
        {
            if (Head(token) >= 0)
                _children[next[Head(token)]++] = token;
        }
    }

    // Breadth first. A token on a cycle, which a tree cannot have but a file can, is reached by no root and stays a leaf of its own.
    private void OrderTopDown()
    {
        int count = 0;
        for (int token = 0; token < Count; token++)
        {
            if (Head(token) < 0)
                _topDown[count++] = token;
        }

        for (int next = 0; next < count; next++)
        {
            foreach (int child in Children(_topDown[next]))
                _topDown[count++] = child;
        }

        _reached = count;
    }

    private void FindEdges()
    {
        for (int token = 0; token < Count; token++)
            _firsts[token] = _lasts[token] = token;
        for (int i = _reached - 1; i >= 0; i--)
        {
            int token = _topDown[i];
            int head = Head(token);
            if (head < 0)
                continue;
            _firsts[head] = Math.Min(_firsts[head], _firsts[token]);
            _lasts[head] = Math.Max(_lasts[head], _lasts[token]);
        }
    }
}
