namespace ReliabilityKit.Training.Data;

/// <summary>The lexicographers' files of WordNet 3.0 on nouns that are treated apart; each holds one kind of thing.</summary>
internal enum WordNetFile
{
    /// <summary>Animals.</summary>
    Animal = 2,

    /// <summary>Groups of people or things.</summary>
    Group = 11,

    /// <summary>Places.</summary>
    Location = 12,

    /// <summary>Things of nature, such as rivers.</summary>
    Object = 14,

    /// <summary>People.</summary>
    Person = 15,

    /// <summary>Plants.</summary>
    Plant = 17,
}
