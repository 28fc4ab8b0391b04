namespace ReliabilityKit.Tests;

/// <summary>A theory that reads the measuring data at <c>../shared</c> and is reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs the measuring data at ../shared, which is not part of the repository";
    }
}
