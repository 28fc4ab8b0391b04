using ReliabilityKit.Language.Tokenization;

namespace ReliabilityKit.Tests.Language.Tokenization;

public class SpareArrayTests
{
    [Fact]
    public void Rent_AfterReturn_GivesTheSameArray()
    {
        short[] array = SpareArray<short>.Rent(10);
        SpareArray<short>.Return(array);
        Assert.Same(array, SpareArray<short>.Rent(10));
    }

    [Fact]
    public void Rent_TwiceWithoutReturn_GivesTwoArrays() => Assert.NotSame(SpareArray<short>.Rent(4), SpareArray<short>.Rent(4));

    [Fact]
    public void Rent_MoreThanTheSpareHolds_GivesALongerOne()
    {
        SpareArray<short>.Return(new short[4]);
        Assert.True(SpareArray<short>.Rent(100).Length >= 100);
    }
}
