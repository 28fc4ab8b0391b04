namespace ReliabilityKit.Language.Neural;

/// <summary>The labels of tokens inside and outside of names: 0 outside, then beginning and inside for each type in turn.</summary>
internal static class NameLabels
{
    /// <summary>Number of labels.</summary>
    public const int Count = 7;

    /// <summary>The row of <see cref="NetworkLayout.NameSteps"/> that stands for the beginning of the sentence.</summary>
    public const int Start = Count;

    /// <summary>The label of a token outside of all names.</summary>
    public const byte Outside = 0;

    /// <summary>Returns the label of a name's first token.</summary>
    public static byte Begin(EntityType type) => (byte)(1 + (2 * (int)type));

    /// <summary>Returns the label of a name's later tokens.</summary>
    public static byte Inside(EntityType type) => (byte)(2 + (2 * (int)type));

    /// <summary>Returns whether a label continues a name.</summary>
    public static bool IsInside(int label) => label > 0 && label % 2 == 0;

    /// <summary>Returns the type that a label other than <see cref="Outside"/> speaks of.</summary>
    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 2);

    /// <summary>Returns whether one label may follow another: a name continues only a name of its own type.</summary>
    public static bool MayFollow(int label, int before) =>
        !IsInside(label) || (before is not Outside and not Start && TypeOf(before) == TypeOf(label));
}
