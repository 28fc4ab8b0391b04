using System.Globalization;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>How much of held-out sentences a network gets right, in percent, given their words.</summary>
/// <param name="PartsOfSpeech">Universal tags.</param>
/// <param name="Tags">Penn tags.</param>
/// <param name="Heads">Heads (UAS).</param>
/// <param name="Relations">Heads with relations, subtypes left out (LAS).</param>
/// <param name="Names">F1 of names.</param>
internal readonly record struct DevelopmentScores(double PartsOfSpeech, double Tags, double Heads, double Relations, double Names)
{
    /// <summary>Measures a network.</summary>
    public static unsafe DevelopmentScores Measure(Network network, WordFeatures features, IReadOnlyList<Example> examples)
    {
        var state = new NetworkState(new QuantizedNetwork(network));
        var trees = new TreeDecoder();
        var names = new NameDecoder(new ReadOnlySpan<float>(network.At(network.Layout.NameSteps), network.Layout.NameSteps.Length));
        var counter = new Counter();
        var described = new SentenceFeatures(features);
        foreach (Example[] group in examples.OrderByDescending(e => e.Length).Chunk(16))
        {
            state.Batch.Reset([.. group.Select(e => e.Length)]);
            state.Reserve();
            for (int i = 0; i < group.Length; i++)
            {
                described.Describe(group[i].Forms);
                for (int j = 0; j < group[i].Length; j++)
                    state.SetInput(state.Batch.Row(i, j), described[j]);
            }

            state.Run();
            for (int i = 0; i < group.Length; i++)
                counter.Add(state, trees, names, i, group[i]);
        }

        return counter.Scores();
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"UPOS {PartsOfSpeech:F2} XPOS {Tags:F2} UAS {Heads:F2} LAS {Relations:F2} names {Names:F2}");

    private sealed class Counter
    {
        private int _words, _universal, _penn, _heads, _relations, _namesFound, _namesGold, _namesRight;

        public unsafe void Add(NetworkState state, TreeDecoder trees, NameDecoder names, int sentence, Example gold)
        {
            int[] heads = new int[gold.Length];
            byte[] labels = new byte[gold.Length];
            trees.Decode(state.Arcs(sentence, out int stride), stride, heads);
            float* relations = state.Relations(sentence, heads);
            names.Decode(state, sentence, labels);
            for (int i = 0; i < gold.Length; i++)
            {
                ReadOnlySpan<float> tags = state.Tags(state.Batch.Row(sentence, i));
                var scores = new ReadOnlySpan<float>(relations + (i * NetworkShape.RelationColumns), UniversalDependencies.RelationNames.Length);
                _words++;
                _universal += Highest(tags[..UniversalDependencies.PartOfSpeechNames.Length]) == (int)gold.PartsOfSpeech[i] ? 1 : 0;
                ReadOnlySpan<float> penn = tags.Slice(NetworkShape.PartOfSpeechColumns, UniversalDependencies.PennTagNames.Length);
                _penn += Highest(penn) == (int)gold.Tags[i] ? 1 : 0;
                bool head = heads[i] == gold.Heads[i];
                _heads += head ? 1 : 0;
                _relations += head && ((DependencyRelation)Highest(scores)).Base() == gold.Relations[i].Base() ? 1 : 0;
            }

            HashSet<EntitySpan> found = Spans(labels), expected = Spans(gold.Names);
            _namesFound += found.Count;
            _namesGold += expected.Count;
            _namesRight += found.Count(expected.Contains);
        }

        public DevelopmentScores Scores() => new(
            100.0 * _universal / _words, 100.0 * _penn / _words, 100.0 * _heads / _words, 100.0 * _relations / _words,
            200.0 * _namesRight / Math.Max(1, _namesFound + _namesGold));

        private static int Highest(ReadOnlySpan<float> scores)
        {
            int best = 0;
            for (int i = 1; i < scores.Length; i++)
                best = scores[i] > scores[best] ? i : best;
            return best;
        }

        private static HashSet<EntitySpan> Spans(byte[] labels)
        {
            var spans = new HashSet<EntitySpan>();
            for (int i = 0; i < labels.Length; i++)
            {
                if (labels[i] == NameLabels.Outside || NameLabels.IsInside(labels[i]))
                    continue;
                int end = i + 1;
                while (end < labels.Length && NameLabels.IsInside(labels[end]))
                    end++;
                spans.Add(new EntitySpan(i, end, NameLabels.TypeOf(labels[i])));
            }

            return spans;
        }
    }
}
