using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace ReliabilityKit.Tests;

/// <summary>Compares a text with the one kept beside the test: <c>Class.Method.verified.txt</c>.</summary>
/// <remarks>
/// On a difference the text is written to <c>Class.Method.received.txt</c>, which is not kept in version control: look at it and, when it
/// is right, rename it. Line ends do not count, so that a working copy with other line ends passes.
/// </remarks>
internal static class Snapshot
{
    private const string TestFolder = "ReliabilityKit.Tests";

    public static void Match(string received, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        string stem = Path.Combine(FolderOf(file), $"{Path.GetFileNameWithoutExtension(file)}.{member}");
        string verifiedPath = stem + ".verified.txt";
        string receivedPath = stem + ".received.txt";
        string actual = received.ReplaceLineEndings("\n");
        string? expected = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, actual);
        throw new XunitException($"{FirstDifference(expected, actual)}\nreceived: {receivedPath}\nverified: {verifiedPath}");
    }

    // Deterministic builds map the folders above the repository to others, so that only the part from the test project on can be trusted.
    private static string FolderOf(string file)
    {
        string[] parts = file.Split('/', '\\');
        int start = Array.LastIndexOf(parts, TestFolder);
        return Repository.PathOf(["tests", .. parts[start..^1]]);
    }

    private static string FirstDifference(string? expected, string actual)
    {
        if (expected is null)
            return "There is no verified text yet.";
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} differs.\nexpected: {left.ElementAtOrDefault(line)}\nactual:   {right.ElementAtOrDefault(line)}";
    }
}
