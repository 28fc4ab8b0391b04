using System.Buffers;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>The lexemes of a text, some thousands at a time, so that the memory needed does not grow with the text.</summary>
/// <remarks>
/// A segment ends at a word that no expression can hold; only where a text has none for thousands of words is it cut anywhere.
/// </remarks>
internal sealed class LexemeSegments(string text, TextSpan passage, Lexicon lexicon) : IDisposable
{
    private const int Usual = 4096;
    private const int Longest = 8192;

    private readonly Lexeme[] _lexemes = ArrayPool<Lexeme>.Shared.Rent(Longest);
    private int _position = passage.Start;
    private int _count;

    /// <summary>Gets the lexemes of the segment that was read last.</summary>
    public ReadOnlySpan<Lexeme> Current => _lexemes.AsSpan(0, _count);

    /// <summary>Returns the characters of a lexeme.</summary>
    public ReadOnlySpan<char> WordOf(in Lexeme lexeme) => text.AsSpan(lexeme.Start, lexeme.Length);

    /// <summary>Reads the next segment.</summary>
    /// <returns><see langword="false"/> at the end of the passage.</returns>
    public bool Read()
    {
        Lexer lexer = new(text.AsSpan(0, passage.End), _position, lexicon);
        _count = 0;
        while (_count < Longest && lexer.TryRead(out Lexeme lexeme))
        {
            _lexemes[_count++] = lexeme;
            if (_count >= Usual && lexeme.IsUnknownWord)
            {
                break;
            }
        }

        _position = lexer.Position;
        return _count > 0;
    }

    public void Dispose() => ArrayPool<Lexeme>.Shared.Return(_lexemes);
}
