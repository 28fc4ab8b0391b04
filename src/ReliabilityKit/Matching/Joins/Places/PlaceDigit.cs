namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>How many characters of a frequent class a query has.</summary>
/// <param name="Rank">The class.</param>
/// <param name="Whole">The number, at most <see cref="PlacePlanes.GreatestFrequent"/>.</param>
/// <param name="Left">Of these before the middle, at most <see cref="PlaceTexts.GreatestPart"/>.</param>
/// <param name="Right">The others, at most <see cref="PlaceTexts.GreatestPart"/>.</param>
internal readonly record struct PlaceDigit(int Rank, int Whole, int Left, int Right)
{
    /// <summary>Returns the digit of a count and how many of it are before the middle.</summary>
    public static PlaceDigit Of(int rank, int whole, int left) =>
        new(rank, whole, Math.Min(left, PlaceTexts.GreatestPart), Math.Min(whole - left, PlaceTexts.GreatestPart));
}
