using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace ReliabilityKit.Benchmarks.Recording;

/// <summary>Keeps results beside the benchmarks, in a folder for the processor they were measured on.</summary>
internal static class ResultFolder
{
    private static readonly string[] s_packages = ["BenchmarkDotNet", "FuzzySharp", "NodaTime"];

    /// <summary>Gets the name of the processor, as a folder may be called.</summary>
    public static string Processor { get; } = FolderName(ProcessorName());

    /// <summary>Writes a file.</summary>
    public static void Write(string name, string text)
    {
        string folder = Path.Combine(SampleCorpus.Root, "benchmarks", "ReliabilityKit.Benchmarks", "Results", Processor);
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine($"written: {path}");
    }

    /// <summary>Returns the beginning of a file of results: what was measured, by which command, and with what.</summary>
    public static string Header(string title, string command) => string.Create(CultureInfo.InvariantCulture, $"""
        # {title}

        - command: `{command}`
        - processor: {ProcessorName()}, {Environment.ProcessorCount} in use
        - system: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}
        - runtime: {RuntimeInformation.FrameworkDescription}
        - library: ReliabilityKit {VersionOf("ReliabilityKit")}
        - packages: {string.Join(", ", s_packages.Select(package => $"{package} {VersionOf(package)}"))}


        """);

    private static string VersionOf(string assembly) =>
        Assembly.Load(assembly).GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    private static string ProcessorName()
    {
        string? line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(text => text.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string FolderName(string name) =>
        string.Join('-', name.ToLowerInvariant().Split([' ', '(', ')', '@', '/', ',', '.'], StringSplitOptions.RemoveEmptyEntries));
}
