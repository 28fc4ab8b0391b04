using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReliabilityKit.Reports.Csv;

/// <summary>Writes rows of comma-separated values as RFC 4180 describes them.</summary>
/// <remarks>The guard against formulas follows OWASP, "CSV Injection".</remarks>
internal sealed class CsvWriter(Stream output) : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // The full-width forms are read as the ASCII signs by spreadsheets in Japanese.
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private readonly StreamWriter _writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
    private bool _inRow;

    /// <summary>Writes a row of names.</summary>
    public void Header(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            Name(name);
        EndRow();
    }

    /// <summary>Writes a word of our own, which no guard has to change.</summary>
    public void Name(string? name)
    {
        Separate();
        _writer.Write(name);
    }

    /// <summary>Writes a text that a stranger may have written; <see langword="null"/> is an empty field.</summary>
    public void Text(string? text)
    {
        Separate();
        if (string.IsNullOrEmpty(text))
            return;
        string safe = Formulas.Contains(text[0]) ? "'" + text : text;
        if (safe.AsSpan().ContainsAny(Quoted))
            _writer.Write($"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        else
            _writer.Write(safe);
    }

    public void Number(int number) => Name(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a measure of ours, such as a confidence: digits beyond the fourth say nothing.</summary>
    public void Measure(double number) => Name(Math.Round(number, 4).ToString(CultureInfo.InvariantCulture));

    public void EndRow()
    {
        _writer.Write("\r\n");
        _inRow = false;
    }

    public void Dispose() => _writer.Dispose();

    private void Separate()
    {
        if (_inRow)
            _writer.Write(',');
        _inRow = true;
    }
}
