namespace ReliabilityKit.Tests;

/// <summary>Where things stand in the working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The measuring data beside the working copy, or <see langword="null"/> where it is not there.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>Returns the path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReliabilityKit.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"no ReliabilityKit.sln above {AppContext.BaseDirectory}");
    }

    private static string? FindShared()
    {
        string path = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data"));
        return Directory.Exists(path) ? Path.GetDirectoryName(path) : null;
    }
}
