using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>A word that is several when one of certain words follows: its + not is it + 's + not.</summary>
internal sealed class ContextContraction
{
    private readonly WordList _followers;

    public ContextContraction(byte[] cuts, IEnumerable<string> followers)
    {
        Cuts = cuts;
        _followers = new WordList(followers, ignoreCase: true);
    }

    /// <summary>Gets the indices at which the word is cut.</summary>
    public byte[] Cuts { get; }

    public bool IsBefore(ReadOnlySpan<char> follower) => _followers.Contains(follower);
}
