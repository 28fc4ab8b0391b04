using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Tests.Lexicons;

public class WordMapTests
{
    [Fact]
    public void Of_SameWordTwice_KeepsTheFirst()
    {
        var map = WordMap<string>.Of([["rose", "flower"], ["rose", "went up"]], row => row[1]);
        Assert.Equal("flower", map["rose"]);
    }

    [Fact]
    public void Set_SameWordTwice_KeepsTheLast()
    {
        var builder = new WordMapBuilder<int>(ignoreCase: true);
        builder["May"] = 4;
        builder["MAY"] = 5;
        Assert.Equal(5, builder.Build()["may"]);
    }

    [Fact]
    public void GetOrAdd_KnownWord_ReturnsWhatIsThere()
    {
        var builder = new WordMapBuilder<List<int>>();
        builder.GetOrAdd("a", () => []).Add(1);
        builder.GetOrAdd("a", () => []).Add(2);
        Assert.Equal([1, 2], builder.Build()["a"]);
    }

    [Fact]
    public void TryGetValue_UnknownWord_GivesTheDefault()
    {
        WordMap<int> map = WordMap<int>.Of([["one", "1"]], row => 1);
        Assert.False(map.TryGetValue("two", out int value));
        Assert.Equal(0, value);
        Assert.Equal(7, map.GetValueOrDefault("two", 7));
        Assert.False(map.Contains("One"));
        Assert.Contains("two", Assert.Throws<KeyNotFoundException>(() => map["two"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_MoreWordsThanFirstFit_KeepsAll()
    {
        var builder = new WordMapBuilder<int>();
        for (int i = 0; i < 1_000; i++)
            builder[$"word {i}"] = i;
        WordMap<int> map = builder.Build();
        for (int i = 0; i < 1_000; i++)
            Assert.Equal(i, map[$"word {i}"]);
    }
}
