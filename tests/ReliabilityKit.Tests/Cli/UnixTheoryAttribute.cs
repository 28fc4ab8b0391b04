namespace ReliabilityKit.Tests.Cli;

/// <summary>A test with several cases that sends signals, which Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "sends signals";
    }
}
