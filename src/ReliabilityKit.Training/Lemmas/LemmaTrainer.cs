using ReliabilityKit.Language;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Lemmas;

/// <summary>Learns rules for dictionary forms by ending, and the words that no rule gets right.</summary>
internal static class LemmaTrainer
{
    private const int LeastSupport = 2;

    /// <summary>Learns from sentences.</summary>
    public static LemmaTable Train(IEnumerable<Example> examples)
    {
        Dictionary<string, LemmaCount> words = CountWords(examples);
        var table = new LemmaTable(new(StringComparer.Ordinal), LearnRules(words));
        var plain = new Lemmatizer(table);
        foreach ((string key, LemmaCount count) in words)
        {
            if (plain.Lemma(count.Form, Tag(key)) != count.Best)
                table.Exceptions.Add(key, count.Best);
        }

        return table;
    }

    private static PennTag Tag(string key) => (PennTag)(key[0] - '0');

    private static Dictionary<string, LemmaCount> CountWords(IEnumerable<Example> examples)
    {
        var words = new Dictionary<string, LemmaCount>(StringComparer.Ordinal);
        char[] buffer = new char[1024];
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Length; i++)
            {
                string form = example.Forms[i];
                if (form.Length > 64 || example.Lemmas[i] == "_")
                    continue;
                string key = LemmaTable.Key(form, example.Tags[i], LemmaTable.CaseOf(form), buffer).ToString();
                if (!words.TryGetValue(key, out LemmaCount? count))
                    words.Add(key, count = new LemmaCount(form));
                count.Add(example.Lemmas[i]);
            }
        }

        return words;
    }

    // Every word type votes once for its rule under each of its endings. A longer ending keeps a rule only where it disagrees
    // with what the shorter ones say.
    private static Dictionary<string, LemmaRule> LearnRules(Dictionary<string, LemmaCount> words)
    {
        var votes = new Dictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
        foreach ((string key, LemmaCount count) in words)
        {
            LemmaRule rule = RuleOf(count.Form, count.Best);
            int word = key.Length - LemmaTable.PrefixLength;
            for (int length = 0; length <= Math.Min(word, LemmaTable.LongestEnding); length++)
            {
                string ending = string.Concat(key.AsSpan(0, LemmaTable.PrefixLength), key.AsSpan(key.Length - length));
                if (!votes.TryGetValue(ending, out Dictionary<LemmaRule, int>? rules))
                    votes.Add(ending, rules = []);
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
            }
        }

        var learned = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        foreach ((string ending, Dictionary<LemmaRule, int> rules) in votes.OrderBy(v => v.Key.Length).ThenBy(v => v.Key, StringComparer.Ordinal))
        {
            (LemmaRule best, int support) = rules.OrderByDescending(r => r.Value).ThenBy(r => r.Key.ToString(), StringComparer.Ordinal).First();
            bool known = ending.Length > LemmaTable.PrefixLength;
            if (!known || (support >= LeastSupport && Shorter(learned, ending) != best))
                learned.Add(ending, best);
        }

        return learned;
    }

    private static LemmaRule? Shorter(Dictionary<string, LemmaRule> rules, string ending)
    {
        for (int from = LemmaTable.PrefixLength + 1; from <= ending.Length; from++)
        {
            if (rules.TryGetValue(string.Concat(ending.AsSpan(0, LemmaTable.PrefixLength), ending.AsSpan(from)), out LemmaRule rule))
                return rule;
        }

        return null;
    }

    private static LemmaRule RuleOf(string form, string lemma)
    {
        LemmaRule kept = RuleOf(form, lemma, true);
        LemmaRule lowered = RuleOf(form.ToLowerInvariant(), lemma, false);
        return kept.Cut < lowered.Cut || (kept.Cut == lowered.Cut && !form.Any(char.IsUpper)) ? kept : lowered;
    }

    private static LemmaRule RuleOf(string form, string lemma, bool keepsCase)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(form.Length - common, lemma[common..], keepsCase);
    }

    private sealed class LemmaCount(string form)
    {
        private readonly Dictionary<string, int> _lemmas = new(StringComparer.Ordinal);

        public string Form => form;

        public int Total { get; private set; }

        public string Best => _lemmas.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).First().Key;

        public void Add(string lemma)
        {
            Total++;
            _lemmas[lemma] = _lemmas.GetValueOrDefault(lemma) + 1;
        }
    }
}
