namespace ReliabilityKit.Cli;

/// <summary>What the tool tells its caller. A contract: scripts depend on these numbers.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are contradictions at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage, or input that cannot be read.</summary>
    public const int BadInput = 2;

    /// <summary>Cancelled by the user: 128 + SIGINT, as shells count it.</summary>
    public const int Cancelled = 130;
}
