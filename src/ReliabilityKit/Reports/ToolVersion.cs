using System.Reflection;

namespace ReliabilityKit.Reports;

/// <summary>The name and version that reports give for what made them.</summary>
internal static class ToolVersion
{
    public const string Name = "ReliabilityKit";

    /// <summary>The version of the package. The commit it was built from is left out, so that two builds of one version write the same bytes.</summary>
    public static string Version { get; } = Read();

    private static string Read()
    {
        string? version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return version?.Split('+')[0] ?? "0";
    }
}
