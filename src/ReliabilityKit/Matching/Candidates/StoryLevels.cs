using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>How the stories of an archive's documents compare with that of one article, each worked out when first asked for.</summary>
/// <remarks>The same sums in the same order as <see cref="StoryComparer"/> makes them: the levels are equal, not only alike.</remarks>
internal sealed class StoryLevels(CandidateIndex index)
{
    /// <summary>Gets the levels that there are.</summary>
    public static readonly ComparisonLevel[] All =
        [ComparisonLevels.SameDocument, ComparisonLevels.SameStory, ComparisonLevels.RelatedStory, ComparisonLevels.OtherStory];

    // The information of the words of the article at their numbers, else 0; the known levels at the numbers of the documents, else null.
    private readonly List<int> _known = [];
    private float[] _bits = [];
    private ComparisonLevel?[] _levels = [];
    private int[] _words = [];
    private double _totalBits;
    private ulong _order;

    /// <summary>Begins with an article.</summary>
    public void Begin(DocumentProfile article)
    {
        if (_bits.Length < index.Words.Count) _bits = new float[index.Words.Count + index.Words.Count / 4];
        if (_levels.Length < index.DocumentCount) _levels = new ComparisonLevel?[index.DocumentCount + index.DocumentCount / 4];
        _words = index.Words.Find(article.Story);
        foreach (int word in _words) _bits[word] = index.Words.BitsOf(word);
        _totalBits = article.Story.TotalBits;
        _order = StableHash.Of(article.Document.Id);
    }

    /// <summary>Forgets the article.</summary>
    public void End()
    {
        foreach (int word in _words) _bits[word] = 0;
        foreach (int document in _known) _levels[document] = null;
        _known.Clear();
    }

    /// <summary>Returns the level of the stories of the article and a document of the archive.</summary>
    public ComparisonLevel Of(int document)
    {
        ref ComparisonLevel? level = ref _levels[document];
        if (level is not null) return level;
        _known.Add(document);
        return level = Compare(document);
    }

    private ComparisonLevel Compare(int document)
    {
        ref readonly StorySketch story = ref index.Document(document);
        if (index.OrderOf(document) == _order) return ComparisonLevels.SameDocument;
        double shared = 0;
        foreach (int word in index.Words.Set(story.Words, story.WordCount)) shared += _bits[word];
        double least = Math.Min(story.WordBits, _totalBits);
        return StoryComparer.LevelOf(least > 0 ? shared / least : 0);
    }
}
