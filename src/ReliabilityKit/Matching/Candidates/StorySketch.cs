namespace ReliabilityKit.Matching.Candidates;

/// <summary>What is kept of a document to find its claims and to compare its story.</summary>
/// <param name="FirstClaim">The number of its first claim.</param>
/// <param name="ClaimCount">The number of its claims.</param>
/// <param name="Words">The address of the words of its story.</param>
/// <param name="WordCount">The number of words.</param>
/// <param name="WordBits">The information of the words, in bits.</param>
/// <param name="Day">The day of publication, counted from 1970, or <see cref="ClaimSketch.NoDay"/>.</param>
/// <param name="Runs">The address of the hashes of its runs of words.</param>
/// <param name="RunCount">The number of runs.</param>
/// <param name="Names">The address of the hashes of its names, behind which stand those of all words with a capital.</param>
/// <param name="NameCount">The number of names.</param>
/// <param name="CapitalCount">The number of words with a capital.</param>
internal readonly record struct StorySketch(
    int FirstClaim, int ClaimCount, int Words, int WordCount, double WordBits, int Day, int Runs, int RunCount, int Names, int NameCount, int CapitalCount);
