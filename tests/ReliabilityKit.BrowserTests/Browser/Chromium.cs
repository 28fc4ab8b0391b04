namespace ReliabilityKit.BrowserTests.Browser;

/// <summary>The browser that pages are tried in: Debian's chromium, or any that the variable names.</summary>
internal static class Chromium
{
    private const string Variable = "RELIABILITYKIT_CHROMIUM";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Gets the program, or <see langword="null"/> where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Gets why tests are skipped, or <see langword="null"/> where they need not be.</summary>
    public static string? Absence => Path is null ? $"NO BROWSER: install chromium (apt-get install chromium) or set {Variable} to one" : null;

    private static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);
}
