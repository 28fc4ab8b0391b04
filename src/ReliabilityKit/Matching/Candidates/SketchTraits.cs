namespace ReliabilityKit.Matching.Candidates;

/// <summary>What a claim has, as far as it decides how much two claims can agree.</summary>
[Flags]
internal enum SketchTraits : ushort
{
    None = 0,
    Place = 1,
    Arguments = 2,
    Quotation = 4,
    KeyIsNamed = 8,
    CounterpartIsNamed = 16,
    OneDay = 32,
}
