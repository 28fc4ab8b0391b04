using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Counts who claims what.</summary>
internal static class SlotCounts
{
    /// <summary>Returns the number of claims of each slot.</summary>
    public static int[] Of(ClaimMatrix table)
    {
        int[] counts = new int[table.SlotCount];
        foreach (int slot in table.ClaimSlot) counts[slot]++;
        return counts;
    }
}
