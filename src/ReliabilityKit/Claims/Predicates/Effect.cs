using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>What the words around a clause do to it: "failed to leave" negates the leaving, "may leave" makes it possible.</summary>
/// <param name="Negates">Whether the clause is said not to be so.</param>
/// <param name="Modality">How firmly it is put forward at most.</param>
internal readonly record struct Effect(bool Negates, Modality Modality)
{
    /// <summary>The effect of words that change nothing.</summary>
    public static readonly Effect None = new(false, Modality.Asserted);

    /// <summary>Reads the notation of the word tables, such as <c>-asserted</c> or <c>+planned</c>.</summary>
    public static Effect Parse(string text) =>
        new(text[0] == '-', LexiconTable.Value<Modality>(text[1..]));

    /// <summary>Returns the modality of a clause inside another: the outer words decide where they assert nothing.</summary>
    public static Modality Compose(Modality outer, Modality inner) => outer == Modality.Asserted ? inner : outer;
}
