using ReliabilityKit.Matching.Blocking;

namespace ReliabilityKit.Tests.Matching.Blocking;

public class InvertedIndexTests
{
    [Fact]
    public void Find_KeysOfAllLengths_HoldsWhatWasAdded()
    {
        InvertedIndex index = new();
        Dictionary<ulong, List<int>> expected = [];
        Random random = new(5);
        for (int entry = 0; entry < 20_000; entry++)
        {
            for (int i = 0; i < 3; i++)
            {
                ulong key = (ulong)Math.Exp(random.NextDouble() * 12) * 0x9E3779B97F4A7C15;
                index.Add(key, entry);
                if (!expected.TryGetValue(key, out List<int>? entries)) expected[key] = entries = [];
                if (entries.LastOrDefault(-1) != entry) entries.Add(entry);
            }
        }

        Assert.Equal(expected.Count, index.KeyCount);
        Assert.Contains(expected, pair => pair.Value.Count > 2000);
        foreach ((ulong key, List<int> entries) in expected) Assert.Equal(entries, EntriesOf(index, key));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5000)]
    public void CopyTo_End_CopiesWhatIsBelow(int count)
    {
        InvertedIndex index = new();
        for (int entry = 0; entry < count; entry++) index.Add(7, 3 * entry);
        int[] entries = new int[count];
        foreach (int end in (int[])[0, 1, 3, 4, 300, 3 * count - 3, 3 * count - 2, int.MaxValue])
        {
            int copied = index.CopyTo(index.Find(7), end, entries);

            Assert.Equal(Enumerable.Range(0, count).Select(entry => 3 * entry).Where(entry => entry < end), entries[..copied].Order());
        }
    }

    [Fact]
    public void Find_UnknownKey_IsEmpty() => Assert.Equal(0, new InvertedIndex().Find(7).Count);

    [Fact]
    public void Add_KeyZeroAndGreatestKey_AreKeysAsOthers()
    {
        InvertedIndex index = new();
        index.Add(0, 1);
        index.Add(ulong.MaxValue, 2);

        Assert.Equal([1], EntriesOf(index, 0));
        Assert.Equal([2], EntriesOf(index, ulong.MaxValue));
    }

    private static int[] EntriesOf(InvertedIndex index, ulong key)
    {
        PostingList list = index.Find(key);
        int[] entries = new int[list.Count];
        Assert.Equal(entries.Length, index.CopyTo(list, int.MaxValue, entries));
        Array.Sort(entries);
        return entries;
    }
}
