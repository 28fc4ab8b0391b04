namespace ReliabilityKit.Language;

/// <summary>How a word is capitalised.</summary>
internal enum LetterCase : byte
{
    /// <summary>Anything else.</summary>
    Lower,

    /// <summary>The first letter is a capital, the second is none.</summary>
    Capitalised,

    /// <summary>The first two letters are capitals.</summary>
    Upper,
}
