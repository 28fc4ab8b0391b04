using System.Text;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Triples;

/// <summary>Writes the words of a phrase exactly as the sentence has them, apart by single spaces.</summary>
internal sealed class PhraseWords(DependencyTree tree)
{
    private readonly StringBuilder _words = new();

    /// <summary>Returns the heads of a coordinated phrase, one a conjunct.</summary>
    public List<int> Conjuncts(int head, bool onlyFirst = false)
    {
        var heads = new List<int> { head };
        if (onlyFirst || head < 0)
            return heads;
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) == DependencyRelation.Conjunct && tree.Part(child) != PartOfSpeech.Verb && !tree.Has(child, DependencyRelation.Copula)
                && !HasSubject(child))
                heads.Add(child);
        }

        return heads;
    }

    private bool HasSubject(int token)
    {
        foreach (int child in tree.Children(token))
        {
            if (tree.Relation(child).IsSubject())
                return true;
        }

        return false;
    }

    /// <summary>Returns all words that hang on the head of a content clause.</summary>
    public string Clause(int head)
    {
        (int first, int last) = NounPhrase.ClauseTokens(tree, head);
        return Between(first, last);
    }

    /// <summary>Returns whether a token stands inside the phrase of a head.</summary>
    public bool Contains(int head, int token)
    {
        (int first, int last) = Range(head);
        return token >= first && token <= last;
    }

    /// <summary>Returns the words of one conjunct, without its preposition.</summary>
    public string Words(int head)
    {
        (int first, int last) = Range(head);
        return Between(first, last);
    }

    /// <summary>Returns the words of a phrase before one of its dependents.</summary>
    public string Words(int head, int before)
    {
        (int first, int last) = Range(head);
        foreach (int child in tree.Children(before))
        {
            if (tree.Relation(child) == DependencyRelation.Case)
                last = Math.Min(last, child - 1);
        }

        return Between(first, Math.Min(last, before - 1));
    }

    /// <summary>Returns the words of a clause without those of a clause set beside it.</summary>
    public string Beside(int head, int beside)
    {
        int first = tree.First(head);
        int last = tree.Last(head);
        if (tree.First(beside) > head)
            last = Math.Min(last, tree.First(beside) - 1);
        else
            first = Math.Max(first, tree.Last(beside) + 1);
        while (last > first && tree.Tag(last) is PennTag.Comma or PennTag.SentenceEnd)
            last--;
        return Between(first, last);
    }

    public string WordsWithMarker(int head)
    {
        (int first, int last) = Range(head);
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) is DependencyRelation.Case or DependencyRelation.Marker && child < head)
                first = Math.Min(first, child);
        }

        return Between(first, last);
    }

    /// <summary>Returns the preposition of a phrase, all its words.</summary>
    public string Marker(int head)
    {
        var tokens = new List<int>();
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) != DependencyRelation.Case || child > head)
                continue;
            tokens.Add(child);
            foreach (int part in tree.Children(child))
            {
                if (tree.Relation(part) == DependencyRelation.Fixed)
                    tokens.Add(part);
            }
        }

        tokens.Sort();
        return Join(tokens);
    }

    /// <summary>Returns a name without the title before it.</summary>
    public string Name(int head, int title)
    {
        (int first, int last) = Range(head);
        return Between(Math.Max(first, tree.Last(title) + 1), last);
    }

    /// <summary>Returns what is possessed, without its possessor.</summary>
    public string Possessed(int head, int possessor)
    {
        (_, int last) = Range(head);
        return Between(tree.Last(possessor) + 1, last);
    }

    public string Join(List<int> tokens)
    {
        _words.Clear();
        foreach (int token in tokens)
            Append(token);
        return _words.ToString();
    }

    private string Between(int first, int last)
    {
        _words.Clear();
        for (int token = first; token <= last; token++)
            Append(token);

        return _words.ToString();
    }

    private void Append(int token)
    {
        if (_words.Length > 0)
            _words.Append(' ');
        TextSpan span = tree.Text.SpanOf(token);
        _words.Append(span.Of(tree.Text.Text));
    }

    // A conjunct ends where the next one begins.
    private (int First, int Last) Range(int head)
    {
        (int first, int last) = NounPhrase.Tokens(tree, head);
        if (tree.Part(head) == PartOfSpeech.Verb)
            return (first, last);
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child) == DependencyRelation.Conjunct && child > head && tree.First(child) <= last)
            {
                last = Math.Max(head, tree.First(child) - 1);
                break;
            }
        }

        while (last > head && (tree.Tag(last) is PennTag.Comma or PennTag.Colon || tree.Tag(last) == PennTag.PossessiveMarker))
            last--;
        return (first, last);
    }
}
