namespace ReliabilityKit.Matching.Candidates;

/// <summary>What a search did, and what it left out.</summary>
internal record struct SearchCounts
{
    /// <summary>Gets or sets the pairs of claims found under a common key.</summary>
    public long Found { get; set; }

    /// <summary>Gets or sets the pairs that were left out because more promising ones filled the limit.</summary>
    public long BeyondLimit { get; set; }

    /// <summary>Gets or sets the keys that were passed over because too many claims share them.</summary>
    public long CommonKeys { get; set; }

    /// <summary>Gets or sets the pairs that can agree well enough to be judged.</summary>
    public long Judged { get; set; }
}
