namespace ReliabilityKit.Findings;

/// <summary>One way in which two claims can agree or differ. A rule abstains unless it is sure of its ground.</summary>
internal interface IFindingRule
{
    /// <summary>Judges a pair.</summary>
    /// <param name="pair">Two claims that may be about the same event or fact.</param>
    /// <returns>The verdict, or <see langword="null"/>.</returns>
    Verdict? Judge(in ClaimPair pair);
}
