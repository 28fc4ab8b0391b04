using System.Diagnostics;

namespace ArchiveJob;

/// <summary>One line on the error stream that says how far the job is: rewritten in a terminal, a new line every ten seconds in a log.</summary>
internal sealed class ProgressLine(int total)
{
    private readonly TimeSpan _interval = Console.IsErrorRedirected ? TimeSpan.FromSeconds(10) : TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    private TimeSpan _shown;
    private int _documents;
    private long _claims;
    private long _findings;

    public void Advance(int claims, int findings)
    {
        _documents++;
        _claims += claims;
        _findings += findings;
        if (_watch.Elapsed - _shown < _interval) return;
        _shown = _watch.Elapsed;
        Show(Remaining());
    }

    public void Finish(string outcome)
    {
        Show(outcome);
        Console.Error.WriteLine();
    }

    private string Remaining()
    {
        double seconds = _watch.Elapsed.TotalSeconds / _documents * Math.Max(0, total - _documents);
        return $"about {TimeSpan.FromSeconds(Math.Round(seconds)):g} left";
    }

    private void Show(string end)
    {
        double rate = _documents / Math.Max(0.001, _watch.Elapsed.TotalSeconds);
        string line = $"{_documents:n0} of {Math.Max(total, _documents):n0} documents, {rate:0.0} a second, {_claims:n0} claims, {_findings:n0} findings; {end}";
        if (Console.IsErrorRedirected) Console.Error.WriteLine(line);
        else Console.Error.Write("\r" + line.PadRight(100));
    }
}
