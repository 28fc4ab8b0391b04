using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Tests.Sources.Truth.Tables;

public sealed class NameTableTests
{
    [Fact]
    public void Add_SameNameTwice_HasOneNumber()
    {
        NameTable names = new();

        Assert.Equal([0, 1, 0, 2], new[] { names.Add("a"), names.Add("b"), names.Add("a"), names.Add("") });
        Assert.Equal(3, names.Count);
        Assert.Equal("b", names[1].ToString());
    }

    [Fact]
    public void Add_OtherTable_ReturnsNumbersHere()
    {
        NameTable here = Table("x", "y");
        NameTable other = Table("y", "z", "x");

        Assert.Equal([1, 2, 0], here.Add(other));
        Assert.Equal(3, here.Count);
    }

    [Fact]
    public void Order_NamesThatSpiteTheSort_IsOrdinal()
    {
        string longPrefix = new('p', 60);
        NameTable names = Table("a", "a\0", "a\0\0\0\0", "", "\0", "abcd", "abcde", "abc", "Z", "é", "\uFFFD", "\U0001F600", "\uD800", longPrefix + "b", longPrefix + "a", longPrefix);

        AssertOrdinal(names);
    }

    [Fact]
    public void Order_RandomNames_IsOrdinal()
    {
        Random random = new(5);
        NameTable names = new();
        for (int i = 0; i < 20_000; i++) names.Add(string.Create(random.Next(12), random, static (name, r) => Fill(name, r)));

        AssertOrdinal(names);
    }

    private static void Fill(Span<char> name, Random random)
    {
        for (int i = 0; i < name.Length; i++) name[i] = (char)('a' + random.Next(3));
    }

    private static void AssertOrdinal(NameTable names)
    {
        string[] expected = [.. Enumerable.Range(0, names.Count).Select(i => names[i].ToString())];
        Array.Sort(expected, StringComparer.Ordinal);

        (int[] rank, string[] ordered) = names.Order();

        Assert.Equal(expected, ordered);
        Assert.All(Enumerable.Range(0, names.Count), i => Assert.Equal(names[i].ToString(), ordered[rank[i]]));
    }

    private static NameTable Table(params string[] names)
    {
        NameTable table = new();
        foreach (string name in names) table.Add(name);
        return table;
    }
}
