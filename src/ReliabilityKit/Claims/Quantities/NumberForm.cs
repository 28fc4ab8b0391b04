namespace ReliabilityKit.Claims.Quantities;

/// <summary>How a number is written, as far as that says what it can be.</summary>
[Flags]
internal enum NumberForm
{
    /// <summary>Plain digits.</summary>
    None = 0,

    /// <summary>With thousands separators.</summary>
    Grouped = 1,

    /// <summary>With decimals.</summary>
    Decimal = 2,

    /// <summary>A single fraction character: ½.</summary>
    Vulgar = 4,

    /// <summary>Digits and points that are no number, such as a version or an address; or more digits than any quantity has.</summary>
    Unreadable = 8,

    /// <summary>In words, at least at its beginning.</summary>
    Spelled = 16,

    /// <summary>With a word of magnitude: "2.3 billion".</summary>
    Scaled = 32,

    /// <summary>A fraction or ratio: "two-thirds", "one in four".</summary>
    Share = 64,

    /// <summary>An open number: "thousands".</summary>
    Vague = 128,

    /// <summary>An ordinal: "third", "22nd".</summary>
    Ordinal = 256,

    /// <summary>Begins with zero: "007".</summary>
    LeadingZero = 512,

    /// <summary>A ratio of two numbers: "one in four".</summary>
    Ratio = 1024,
}
