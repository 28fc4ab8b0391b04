namespace ReliabilityKit.Claims.Predicates;

/// <summary>The result of a match given without a verb: "Harbour 3, Rovers 1".</summary>
/// <param name="First">Token of the first side's name.</param>
/// <param name="Second">Token of the second side's name.</param>
/// <param name="Lead">Points of the first side less those of the second.</param>
internal readonly record struct ScoreLine(int First, int Second, double Lead)
{
    public int Winner => Lead >= 0 ? First : Second;

    public int Loser => Lead >= 0 ? Second : First;

    public bool IsDraw => Lead == 0;
}
