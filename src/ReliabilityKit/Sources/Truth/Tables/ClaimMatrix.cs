namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>A table of claims as flat arrays: claims by object, and again by source; the distinct values of an object are its slots.</summary>
/// <remarks>
/// Sources, objects and the slots of an object stand in ordinal order of their names, claims in the order of object, source and slot: whatever order
/// the rows came in, all sums are taken in one order and come out the same to the last bit.
/// </remarks>
internal sealed class ClaimMatrix
{
    /// <summary>Objects with more claims than this do not count as evidence of copying, so that the cost stays linear.</summary>
    public const int LargestGroup = 128;

    public required string[] Sources { get; init; }

    public required string[] Objects { get; init; }

    /// <summary>Gets the values by identifier; see <see cref="SlotValue"/>.</summary>
    public required ValueTable Values { get; init; }

    /// <summary>Gets where the claims of each object begin, and where the last end.</summary>
    public required int[] ObjectStart { get; init; }

    /// <summary>Gets where the slots of each object begin, and where the last end.</summary>
    public required int[] SlotStart { get; init; }

    /// <summary>Gets the value of each slot.</summary>
    public required int[] SlotValue { get; init; }

    public required int[] ClaimSource { get; init; }

    public required int[] ClaimSlot { get; init; }

    public required int[] ClaimObject { get; init; }

    /// <summary>Gets where the claims of each source begin in <see cref="SourceClaims"/>, and where the last end.</summary>
    public required int[] SourceStart { get; init; }

    public required int[] SourceClaims { get; init; }

    /// <summary>Gets the slot of each claim in the order of <see cref="SourceClaims"/>, so that who goes through them does not jump about.</summary>
    public required int[] SourceSlots { get; init; }

    public int SourceCount => Sources.Length;

    public int ObjectCount => Objects.Length;

    public int ClaimCount => ClaimSource.Length;

    public int SlotCount => SlotValue.Length;

    public ReadOnlySpan<int> ClaimsOf(int source) =>
        SourceClaims.AsSpan(SourceStart[source], SourceStart[source + 1] - SourceStart[source]);

    public int ClaimsAbout(int o) => ObjectStart[o + 1] - ObjectStart[o];

    /// <summary>A source that says several things about one object has one voice, shared among them.</summary>
    public double[] SharesOfVoice()
    {
        double[] shares = new double[ClaimCount];
        for (int first = 0; first < shares.Length;)
        {
            int next = first + 1;
            while (next < shares.Length && ClaimSource[next] == ClaimSource[first] && ClaimObject[next] == ClaimObject[first]) next++;
            shares.AsSpan(first, next - first).Fill(1.0 / (next - first));
            first = next;
        }

        return shares;
    }
}
