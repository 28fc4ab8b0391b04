namespace ReliabilityKit.Matching.Joins.Order;

/// <summary><see cref="OrderLanes"/> behind the interface.</summary>
internal sealed unsafe class OrderLanes512 : IOrderLanes
{
    public string Name => "vector512";

    public uint Run(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds) =>
        OrderLanes.Run(masks, counts, rows, slots, count, limit, bounds);

    public void RunFrequent(uint* masks, byte* rows, int* slots, int count, int* common) => OrderLanes.RunFrequent(masks, rows, slots, count, common);
}
