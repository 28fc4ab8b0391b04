using ReliabilityKit.Matching.Blocking;

namespace ReliabilityKit.Tests.Matching.Blocking;

public class PagedListTests
{
    [Fact]
    public void Add_ManyElements_AreAtTheirNumbers()
    {
        PagedList<int> list = new();
        for (int i = 0; i < 100_000; i++) Assert.Equal(i, list.Add(i * 3));

        Assert.All(Enumerable.Range(0, 100_000), i => Assert.Equal(i * 3, list[i]));
    }

    [Fact]
    public void Append_RunsOfAllLengths_StandTogether()
    {
        PagedList<int> list = new();
        Random random = new(3);
        List<(int Address, int[] Items)> runs = [];
        for (int i = 0; i < 300; i++)
        {
            int[] items = [.. Enumerable.Range(i, random.Next(i % 50 == 0 ? 60_000 : 500))];
            runs.Add((list.Append(items), items));
        }

        Assert.All(runs, run => Assert.Equal(run.Items, list.Slice(run.Address, run.Items.Length).ToArray()));
    }
}
