namespace ReliabilityKit.Language.Neural;

/// <summary>The arithmetic of one register width. Every operation is the IEEE 754 one, so that all widths give the same bits.</summary>
/// <typeparam name="TVector">The register of numbers.</typeparam>
/// <typeparam name="TInteger">The register of whole numbers, 32 bits each, pairs of 16 bits or fours of 8 bits.</typeparam>
internal unsafe interface ILanes<TVector, TInteger>
    where TVector : struct
    where TInteger : struct
{
    /// <summary>Gets how many numbers a register holds.</summary>
    static abstract int Count { get; }

    /// <summary>Gets how many registers a row of a product's tile takes: as many as stay in registers for four rows.</summary>
    static abstract int TileWidth { get; }

    /// <summary>Gets whether sixteen sums stay in registers, beside what is added to them.</summary>
    static abstract bool HasManyRegisters { get; }

    static abstract TVector Load(float* source);

    static abstract void Store(float* target, TVector value);

    static abstract TVector Broadcast(float value);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Subtract(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    /// <summary>Returns <c>left * right + addend</c>, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector addend);

    /// <summary>Returns the smaller number; neither is NaN, of which processors disagree.</summary>
    static abstract TVector Min(TVector left, TVector right);

    /// <summary>Returns the larger number, as <see cref="Min"/>.</summary>
    static abstract TVector Max(TVector left, TVector right);

    /// <summary>Returns <c>value * 2^n</c>, where the lowest bits of <paramref name="shifted"/> hold the integer n.</summary>
    static abstract TVector ScaleByPower(TVector value, TVector shifted);

    static abstract TInteger Load(int* source);

    static abstract void Store(int* target, TInteger value);

    static abstract TInteger BroadcastBytes(int value);

    static abstract TInteger Add(TInteger left, TInteger right);

    /// <summary>Returns <c>left1 * right1 + left2 * right2</c> in 16 bits for neighbouring bytes, the left ones without signs.</summary>
    /// <remarks>The sums do not exceed 16 bits: where they did, processors would disagree.</remarks>
    static abstract TInteger MultiplyBytes(TInteger left, TInteger right);

    /// <summary>Adds the two 16-bit halves of each number, which do not exceed 16 bits.</summary>
    static abstract TInteger AddPairs(TInteger left, TInteger right);

    /// <summary>Returns the sum of the two 16-bit halves of each number.</summary>
    static abstract TInteger SumPairs(TInteger pairs);

    /// <summary>Loads whole numbers as floating-point ones.</summary>
    static abstract TVector LoadConverted(int* source);

    /// <summary>Stores the lowest 8 bits of the representation of each number.</summary>
    static abstract void StoreBytes(byte* target, TVector shifted);
}
