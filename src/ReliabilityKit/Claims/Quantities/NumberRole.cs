namespace ReliabilityKit.Claims.Quantities;

/// <summary>The part that a word takes in numbers written in words.</summary>
internal enum NumberRole : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>couple, as in "a couple of".</summary>
    Couple,

    /// <summary>zero to nine.</summary>
    Digit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Ten,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>thousand and above.</summary>
    Scale,

    /// <summary>A letter that is a scale directly behind digits: the k of 5k.</summary>
    Glued,

    /// <summary>dozen.</summary>
    Dozen,

    /// <summary>An open number: hundreds, dozens.</summary>
    Plural,

    /// <summary>half.</summary>
    Half,

    /// <summary>quarter.</summary>
    Quarter,

    /// <summary>A denominator that is an ordinal too: third.</summary>
    Part,

    /// <summary>A denominator in the plural: thirds.</summary>
    Parts,

    /// <summary>An ordinal that is no denominator: first.</summary>
    Ordinal,

    /// <summary>Ten years of an age: twenties.</summary>
    Decade,
}
