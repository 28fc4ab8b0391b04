using System.Globalization;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds lines that only give the result of a match, and takes the points out of the names that a parser joins them to.</summary>
internal sealed class ScoreRepair(TreeDraft tree)
{
    private const int LongestLine = 16;
    private int _next;

    public void Run(Sentence sentence)
    {
        if (!Read(sentence, sentence.First, ColonOf(sentence)))
            Read(sentence, StartOf(sentence, EndOf(sentence)), EndOf(sentence));
    }

    private bool Read(Sentence sentence, int start, int end)
    {
        _next = start;
        if (end - start > LongestLine || !TryName(end, out int first))
            return false;
        bool isBetween = TryPoints(end, out double left) && IsDash(end);
        double right = 0;
        if (_next == first + 1)
            return false;
        // "Harbour 3-1 Rovers", but also "Harbour 3 – Rovers 1".
        isBetween = isBetween && TryPoints(end, out right);
        if (!isBetween && _next < end && tree.Text.FormOf(_next) is "," or ";")
            _next++;
        if (!TryName(end, out int second) || (!isBetween && !TryPoints(end, out right)) || _next != end)
            return false;
        Join(sentence, start, end, first);
        Rehang(start, end, first, second);
        tree.Scores.Add(new ScoreLine(first, second, left - right));
        return true;
    }

    // "Harbour 3-1 Rovers: what we learned": the result may stand before a comment.
    private int ColonOf(Sentence sentence)
    {
        for (int token = sentence.First + 1; token < Math.Min(sentence.End, sentence.First + LongestLine); token++)
        {
            if (tree.Text.FormOf(token) is ":" && token + 1 < sentence.End && !char.IsAsciiDigit(tree.Text.FormOf(token - 1)[^1]))
                return token;
        }

        return sentence.First;
    }

    private void Join(Sentence sentence, int start, int end, int first)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            bool isInside = token >= start && token < end;
            bool hangsInside = tree.Heads[token] >= start && tree.Heads[token] < end;
            if (!isInside && (tree.Heads[token] < 0 || hangsInside))
                tree.Hang(token, first, tree.Heads[token] < 0 ? DependencyRelation.Parataxis : tree.Relations[token]);
        }
    }

    private int EndOf(Sentence sentence) => tree.Text.FormOf(sentence.End - 1) is "." ? sentence.End - 1 : sentence.End;

    // "Final score: Harbour 3, Rovers 1"
    private int StartOf(Sentence sentence, int end)
    {
        for (int token = sentence.First; token < Math.Min(end, sentence.First + 5); token++)
        {
            if (tree.Text.FormOf(token) is ":")
                return token + 1;
        }

        return sentence.First;
    }

    private bool TryName(int end, out int head)
    {
        int first = _next;
        while (_next < end && char.IsUpper(tree.Text.FormOf(_next)[0]) && tree.Part(_next) != PartOfSpeech.Verb)
            _next++;
        head = _next - 1;
        return _next > first;
    }

    private bool TryPoints(int end, out double points)
    {
        points = 0;
        if (_next >= end || tree.Text.FormOf(_next).Length > 3
            || !double.TryParse(tree.Text.FormOf(_next), NumberStyles.None, CultureInfo.InvariantCulture, out points))
            return false;
        _next++;
        return true;
    }

    private bool IsDash(int end)
    {
        bool isDash = _next < end && tree.Text.FormOf(_next) is "-" or "–" or "—" or ":";
        _next += isDash ? 1 : 0;
        return isDash;
    }

    // Every side is its name; what is left are points and punctuation.
    private void Rehang(int start, int end, int first, int second)
    {
        for (int token = start; token < end; token++)
        {
            bool isName = char.IsLetter(tree.Text.FormOf(token)[0]);
            tree.Hang(token, isName && token > first ? second : first, isName ? DependencyRelation.Compound : DependencyRelation.ListItem);
        }

        tree.Hang(first, -1, DependencyRelation.Root);
        tree.Hang(second, first, DependencyRelation.Parataxis);
        foreach (int name in (ReadOnlySpan<int>)[first, second])
            (tree.Parts[name], tree.Tags[name]) = (PartOfSpeech.ProperNoun, PennTag.ProperNoun);
    }
}
