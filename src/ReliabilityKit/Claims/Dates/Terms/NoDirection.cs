namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Finds nothing: for text that nothing is known about.</summary>
internal sealed class NoDirection : IDirectionFinder
{
    private NoDirection()
    {
    }

    public static NoDirection Instance { get; } = new();

    public Direction Find(int start, int end) => Direction.Unknown;
}
