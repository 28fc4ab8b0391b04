using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Data;

/// <summary>A sentence with everything that is to be learned about it.</summary>
/// <param name="Forms">Its words.</param>
/// <param name="Lemmas">Their dictionary forms.</param>
/// <param name="PartsOfSpeech">Their universal tags.</param>
/// <param name="Tags">Their Penn tags.</param>
/// <param name="Heads">For each word 0 for the root, or the head's place plus one.</param>
/// <param name="Relations">Their relations to the heads.</param>
/// <param name="Names">Their name labels, as <see cref="NameLabels"/> numbers them.</param>
internal sealed record Example(
    string[] Forms,
    string[] Lemmas,
    PartOfSpeech[] PartsOfSpeech,
    PennTag[] Tags,
    int[] Heads,
    DependencyRelation[] Relations,
    byte[] Names)
{
    /// <summary>
    /// Gets whether the names were derived from other annotation and follow conventions of their own, so that they are taught apart.
    /// </summary>
    public bool HasDerivedNames { get; init; }

    public int Length => Forms.Length;
}
