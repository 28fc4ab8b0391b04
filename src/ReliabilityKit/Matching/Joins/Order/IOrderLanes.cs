namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>Compares the order of characters of up to <see cref="OrderLanes.Padding"/> texts with that of a query.</summary>
internal unsafe interface IOrderLanes
{
    /// <summary>The name that asks for it.</summary>
    string Name { get; }

    /// <summary>As <see cref="OrderLanes.Run"/>.</summary>
    uint Run(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds);

    /// <summary>As <see cref="OrderLanes.RunFrequent"/>.</summary>
    void RunFrequent(uint* masks, byte* rows, int* slots, int count, int* common);
}
