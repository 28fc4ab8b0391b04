namespace ReliabilityKit.Claims.Quantities;

/// <summary>A number as it was read from the text, without unit and bounds.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="End">Index behind its last lexeme.</param>
/// <param name="Low">The number, or the least that an open one ("thousands") can be.</param>
/// <param name="High">The number, or the greatest that an open one can be.</param>
/// <param name="Step">The value of one unit in the last place that is stated: 100 million in "2.3 billion".</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Numeral(int First, int End, double Low, double High, double Step, NumberForm Form)
{
    /// <summary>Gets the product of its words of magnitude: a billion in "2.3 billion".</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Gets whether the number is whole.</summary>
    public bool IsWhole => Low == Math.Floor(Low) && Low == High;

    /// <summary>Returns whether it is written in one of the given ways.</summary>
    public bool Has(NumberForm form) => (Form & form) != 0;

    /// <summary>Returns the number times a scale.</summary>
    public Numeral Times(double scale) => this with { Low = Low * scale, High = High * scale, Step = Step * scale, Scale = Scale * scale, Form = Form | NumberForm.Scaled };
}
