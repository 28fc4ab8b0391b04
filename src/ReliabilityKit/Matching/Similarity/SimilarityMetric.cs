namespace ReliabilityKit.Matching.Similarity;

/// <summary>A way to score how alike two texts are, in whole percent.</summary>
public enum SimilarityMetric
{
    /// <summary>The share of characters that stay when one text is turned into the other: <see cref="Indel.Ratio"/>.</summary>
    Ratio,

    /// <summary>The same over the words in sorted order: <see cref="TokenSort.Ratio"/>.</summary>
    TokenSort,

    /// <summary>What both have counts in full, extra words on one side cost nothing: <see cref="TokenSet.Ratio"/>.</summary>
    TokenSet,

    /// <summary>The best place of the shorter text in the longer one: <see cref="PartialIndel.Ratio"/>.</summary>
    Partial,

    /// <summary>The best of the others, each weighted by how much it forgives: <see cref="Weighted.Ratio"/>.</summary>
    Weighted,

    /// <summary>The length of the longer text less the edits between both, as its share: <see cref="Levenshtein.NormalizedSimilarity"/>.</summary>
    Levenshtein,

    /// <summary>What both have at about the same place, a common beginning first: <see cref="JaroWinkler.Similarity"/>.</summary>
    JaroWinkler,
}
