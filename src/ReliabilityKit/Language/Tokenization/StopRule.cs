namespace ReliabilityKit.Language.Tokenization;

/// <summary>When the full stop behind an abbreviation is part of it.</summary>
internal enum StopRule : byte
{
    /// <summary>Always: <c>Mr.</c>, <c>etc.</c></summary>
    Always,

    /// <summary>Before a capital letter: <c>Gen. Lee</c>, but not "in gen."</summary>
    BeforeCapital,

    /// <summary>Before a number: <c>No. 5</c>, but not "She said no."</summary>
    BeforeNumber,

    /// <summary>Before a comma, a small letter or a number: <c>Sat., 5 May</c>, but not "There he sat."</summary>
    Within,
}
