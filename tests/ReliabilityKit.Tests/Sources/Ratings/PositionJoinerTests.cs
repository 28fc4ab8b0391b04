using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Tests.Sources.Ratings;

public class PositionJoinerTests
{
    [Fact]
    public void Join_TwoAgainstAThird_AreOne() => Assert.Equal("a b|c", Join(["a", "b", "c"], ("a", "c"), ("b", "c")));

    [Fact]
    public void Join_EachAgainstEach_StayApart() => Assert.Equal("a|b|c", Join(["a", "b", "c"], ("a", "c"), ("b", "c"), ("a", "b")));

    [Fact]
    public void Join_NoOpponentInCommon_StayApart() => Assert.Equal("a|b|c|d", Join(["a", "b", "c", "d"], ("a", "b"), ("c", "d")));

    [Fact]
    public void Join_MoreOpponentsInCommon_GoFirst() =>
        Assert.Equal("a y|b c|x", Join(["a", "b", "c", "x", "y"], ("a", "x"), ("b", "x"), ("b", "y"), ("c", "x"), ("c", "y"), ("a", "c")));

    [Fact]
    public void Join_ContradictionInsideAJoinedPosition_IsNotMade() =>
        Assert.Equal("a b|c|x", Join(["a", "b", "c", "x"], ("a", "x"), ("b", "x"), ("c", "x"), ("a", "c")));

    private static string Join(string[] positions, params (string A, string B)[] conflicts)
    {
        PositionJoiner joiner = new();
        foreach ((string a, string b) in conflicts) joiner.AddConflict(a, b);
        return string.Join('|', joiner.Join([.. positions.Select(position => new List<string> { position })]).Select(keys => string.Join(' ', keys)));
    }
}
