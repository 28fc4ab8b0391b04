using ReliabilityKit.Claims;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads who is said to hold a post of which there is one.</summary>
internal static class PostReader
{
    private static readonly WordList s_posts = WordList.Read("Matching/Facts/posts.tsv");
    private static readonly string[] s_others = ["former", "ex", "deputy", "vice", "assistant"];

    /// <summary>Returns the post, or <see langword="null"/> where the clause names none.</summary>
    public static Post? Of(ClaimProfile claim)
    {
        if (claim.Claim.Kind is not (PredicateKind.Copula or PredicateKind.Apposition) || claim.Actor is not { } actor) return null;
        if (NameProfile.Of(claim.Claim.Object) is not { } obj) return null;
        if (IsHolder(actor) && IsSingle(obj)) return new Post(actor, obj);
        return IsHolder(obj) && IsSingle(actor) ? new Post(obj, actor) : null;
    }

    private static bool IsHolder(NameProfile name) => name is { IsNamed: true, Participant.Members.IsEmpty: true };

    /// <summary>There are many ministers but one of health; whose lawyer it is a pronoun may say.</summary>
    private static bool IsSingle(NameProfile post) =>
        !post.IsNamed && s_posts.Contains(post.Head) && !post.IsPlural && !post.IsSetApart && !Array.Exists(post.Modifiers, word => Array.IndexOf(s_others, word) >= 0)
        && !IsIndefinite(post.Participant.Text) && (post.Modifiers.Length > 0 || IsPossessive(post.Participant.Text));

    private static bool IsIndefinite(string text) => text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    private static bool IsPossessive(string text) => text.Split(' ', 2)[0] is "her" or "Her" or "his" or "His" or "their" or "Their" or "its" or "Its";
}
