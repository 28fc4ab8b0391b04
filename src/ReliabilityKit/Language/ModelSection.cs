namespace ReliabilityKit.Language;

/// <summary>The sections of a <see cref="ModelFile"/>. Numbers are never given a new meaning; readers skip those they do not know.</summary>
internal enum ModelSection
{
    /// <summary>Name of the model, UTF-8. Required.</summary>
    Name = 1,

    /// <summary>Language, as a BCP 47 tag. Required.</summary>
    Language = 2,

    /// <summary>Which data it was trained on, UTF-8.</summary>
    DataVersion = 3,

    /// <summary>Licence of the data and of the model, UTF-8.</summary>
    Licence = 4,

    /// <summary>Seed of the training, as decimal digits.</summary>
    Seed = 5,

    /// <summary>Sizes of the network. Required.</summary>
    Shape = 6,

    /// <summary>Words with a vector of their own, separated by line feeds. Required.</summary>
    Vocabulary = 7,

    /// <summary>Weights of the network. Required.</summary>
    Weights = 8,

    /// <summary>Exceptions and rules for dictionary forms. Required.</summary>
    Lemmas = 9,

    /// <summary>Where sentences end; read by the tokenizer.</summary>
    Sentences = 10,

    /// <summary>Bits that say whether a word is in lists of names.</summary>
    NameHints = 11,

    /// <summary>Number of lists of names, one byte; four where it is missing.</summary>
    NameLists = 12,

    /// <summary>What a dictionary says of words and of words together.</summary>
    WordClasses = 13,
}
