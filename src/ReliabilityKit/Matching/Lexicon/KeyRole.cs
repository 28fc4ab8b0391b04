namespace ReliabilityKit.Matching.Lexicon;

/// <summary>The role of the participant that an act happens to.</summary>
internal enum KeyRole
{
    /// <summary>Unknown: actor and object weigh alike.</summary>
    None,

    /// <summary>The actor: who resigns.</summary>
    Actor,

    /// <summary>The object: who is dismissed.</summary>
    Object,

    /// <summary>The object where there is one, else the actor: what sinks, whether or not somebody sinks it.</summary>
    Theme,
}
