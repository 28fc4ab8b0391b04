using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Finds the longest phrase of a word table at a place of the text.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly WordMap<List<Entry>> _byFirst;
    private readonly WordMap<List<Entry>> _byLast;

    private PhraseTable(List<Entry> entries)
    {
        _byFirst = Index(entries, entry => entry.Parts[0]);
        _byLast = Index(entries, entry => entry.Parts[^1]);
    }

    /// <summary>Finds the longest phrase that begins at a lexeme; <paramref name="end"/> is the index behind it.</summary>
    public bool TryMatch(LexemeList lexemes, int first, out int end, out T value)
    {
        if (_byFirst.TryGetValue(lexemes.Of(first), out List<Entry>? entries))
        {
            foreach (Entry entry in entries)
            {
                end = entry.Match(lexemes, first);
                if (end > 0)
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        (end, value) = (first, default!);
        return false;
    }

    /// <summary>Finds the longest phrase that ends before a lexeme; <paramref name="first"/> is the index of its first.</summary>
    public bool TryMatchBefore(LexemeList lexemes, int end, out int first, out T value)
    {
        if (end > 0 && _byLast.TryGetValue(lexemes.Of(end - 1), out List<Entry>? entries))
        {
            foreach (Entry entry in entries)
            {
                first = end - entry.Parts.Length;
                if (first >= 0 && entry.Match(lexemes, first) == end)
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        (first, value) = (end, default!);
        return false;
    }

    private static WordMap<List<Entry>> Index(List<Entry> entries, Func<Entry, string> key)
    {
        var index = new WordMapBuilder<List<Entry>>(ignoreCase: true);
        foreach (Entry entry in entries)
        {
            List<Entry> same = index.GetOrAdd(key(entry), () => []);
            same.Insert(same.FindLastIndex(other => other.Parts.Length >= entry.Parts.Length) + 1, entry);
        }

        return index.Build();
    }

    /// <summary>Collects phrases.</summary>
    internal sealed class Builder
    {
        private readonly List<Entry> _entries = [];
        private readonly LexemeList _lexemes = new();

        /// <summary>Adds a phrase.</summary>
        /// <param name="phrase">Its words. One that ends in <c>!</c> is found only directly behind the lexeme before it.</param>
        /// <param name="value">What it means.</param>
        /// <param name="exact">Whether upper and lower case count.</param>
        /// <param name="loose">Whether blanks may stand where the phrase has none.</param>
        public void Add(string phrase, T value, bool exact = false, bool loose = false)
        {
            bool glued = phrase.Length > 1 && phrase[^1] == '!';
            LexemeReader.Read(glued ? phrase[..^1] : phrase, _lexemes);
            var parts = new string[_lexemes.Count];
            var spaced = new bool[_lexemes.Count];
            for (int i = 0; i < parts.Length; i++)
                (parts[i], spaced[i]) = (_lexemes.Of(i).ToString(), _lexemes[i].Spaced);
            _entries.Add(new Entry(parts, spaced, exact, glued, loose, value));
        }

        public PhraseTable<T> Build() => new(_entries);
    }

    private sealed class Entry(string[] parts, bool[] spaced, bool exact, bool glued, bool loose, T value)
    {
        private readonly StringComparison _comparison = exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        public string[] Parts => parts;

        public T Value => value;

        // Returns the index behind the phrase, or -1.
        public int Match(LexemeList lexemes, int first)
        {
            if (glued && lexemes[first].Spaced)
                return -1;
            int at = first;
            for (int i = 0; i < parts.Length; i++, at++)
            {
                // "per-cent" and "basis-point" are the phrases with a blank.
                if (i > 0 && spaced[i] && lexemes.IsJoiningDash(at))
                    at++;
                if (!lexemes.Of(at).Equals(parts[i], _comparison) || (i > 0 && !loose && !spaced[i] && lexemes[at].Spaced))
                    return -1;
            }

            return at;
        }
    }
}
