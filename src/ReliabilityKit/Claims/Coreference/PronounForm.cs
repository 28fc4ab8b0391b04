namespace ReliabilityKit.Claims.Coreference;

/// <summary>What a personal pronoun can stand for.</summary>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Gender">Its gender; <see cref="Gender.Unknown"/> for "they".</param>
/// <param name="IsPlural">Whether it is plural in form.</param>
/// <param name="IsReflexive">Whether it ends in "self".</param>
internal readonly record struct PronounForm(int Person, Gender Gender, bool IsPlural, bool IsReflexive)
{
    /// <summary>Reads a pronoun in any case of its letters.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out PronounForm form)
    {
        Span<char> lower = stackalloc char[12];
        form = default;
        if (word.Length > lower.Length)
            return false;
        int length = word.ToLowerInvariant(lower);
        PronounForm? found = lower[..length] switch
        {
            "he" or "him" or "his" => new PronounForm(3, Gender.Male, false, false),
            "himself" => new PronounForm(3, Gender.Male, false, true),
            "she" or "her" or "hers" => new PronounForm(3, Gender.Female, false, false),
            "herself" => new PronounForm(3, Gender.Female, false, true),
            "it" or "its" => new PronounForm(3, Gender.Neuter, false, false),
            "itself" => new PronounForm(3, Gender.Neuter, false, true),
            "they" or "them" or "their" or "theirs" => new PronounForm(3, Gender.Unknown, true, false),
            "themselves" => new PronounForm(3, Gender.Unknown, true, true),
            "i" or "me" or "my" or "mine" or "myself" => new PronounForm(1, Gender.Unknown, false, false),
            "we" or "us" or "our" or "ours" or "ourselves" => new PronounForm(1, Gender.Unknown, true, false),
            "you" or "your" or "yours" or "yourself" => new PronounForm(2, Gender.Unknown, false, false),
            _ => null,
        };
        form = found.GetValueOrDefault();
        return found.HasValue;
    }
}
