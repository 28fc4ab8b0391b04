namespace ReliabilityKit.Matching.Candidates;

/// <summary>The weights that the stories of an archive's documents add for one article, each worked out when first asked for.</summary>
internal sealed class StoryWeights(CandidateIndex index)
{
    private const double Slack = 1e-4;

    // The information of the words of the article at their numbers, else 0; the known weights at the numbers of the documents, else not a number.
    private readonly List<int> _known = [];
    private float[] _bits = [];
    private float[] _weights = [];
    private int[] _words = [];
    private double _totalBits;
    private ulong _order;

    /// <summary>Gets the greatest weight.</summary>
    public static double Greatest { get; } = Math.Max(ComparisonLevels.SameStory.Weight, ComparisonLevels.SameDocument.Weight);

    /// <summary>Begins with an article.</summary>
    public void Begin(DocumentProfile article)
    {
        if (_bits.Length < index.Words.Count) _bits = new float[index.Words.Count + index.Words.Count / 4];
        if (_weights.Length < index.DocumentCount)
        {
            _weights = new float[index.DocumentCount + index.DocumentCount / 4];
            Array.Fill(_weights, float.NaN);
        }

        _words = index.Words.Find(article.Story);
        foreach (int word in _words) _bits[word] = index.Words.BitsOf(word);
        _totalBits = article.Story.TotalBits;
        _order = Words.StableHash.Of(article.Document.Id);
    }

    /// <summary>Forgets the article.</summary>
    public void End()
    {
        foreach (int word in _words) _bits[word] = 0;
        foreach (int document in _known) _weights[document] = float.NaN;
        _known.Clear();
    }

    /// <summary>Returns the weight of the stories of the article and a document of the archive.</summary>
    public double WeightOf(int document)
    {
        ref float weight = ref _weights[document];
        if (!float.IsNaN(weight)) return weight;
        _known.Add(document);
        return weight = (float)Weigh(index.Document(document));
    }

    private double Weigh(in StorySketch story)
    {
        if (story.Order == _order) return Greatest;
        double shared = 0;
        foreach (int word in index.Words.Set(story.Words, story.WordCount)) shared += _bits[word];
        double least = Math.Min(story.WordBits, _totalBits);
        return StoryComparer.LevelOf(least > 0 ? shared / least + Slack : 0).Weight;
    }
}
