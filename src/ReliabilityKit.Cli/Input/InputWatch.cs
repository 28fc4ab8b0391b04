using System.Globalization;

namespace ReliabilityKit.Cli.Input;

/// <summary>Waits until files or folders change. It looks at names, lengths and times, which works on every kind of drive.</summary>
internal sealed class InputWatch(string[] paths)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    private string _seen = Look(paths);

    /// <summary>Waits for the next change, and until nothing changes any more: a file that is being written is not read by halves.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public void WaitForChange(CancellationToken cancellation)
    {
        string before = _seen;
        for (string now = Look(paths); now == _seen || now != before; now = Look(paths))
        {
            before = now;
            cancellation.WaitHandle.WaitOne(Interval);
            cancellation.ThrowIfCancellationRequested();
        }

        _seen = before;
    }

    private static string Look(string[] paths) => string.Join('\n', paths.SelectMany(Files).Select(Describe).Order(StringComparer.Ordinal));

    private static IEnumerable<FileInfo> Files(string path) => Directory.Exists(path)
        ? new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
        : [new FileInfo(path)];

    private static string Describe(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {(file.Exists ? file.Length : -1)} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}");
}
