using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Kernels;
using ReliabilityKit.Tests.Reference;

namespace ReliabilityKit.Tests.Matching.Similarity;

public sealed class LongestCommonSubsequenceTests
{
    [Theory]
    [InlineData(20, RandomText.Ascii)]
    [InlineData(40, RandomText.Letters)]
    [InlineData(70, RandomText.Ascii)]
    [InlineData(130, "abcdé")]
    [InlineData(130, RandomText.Letters)]
    [InlineData(200, RandomText.Ascii)]
    [InlineData(300, RandomText.Letters)]
    public void Length_RandomPairs_EqualsTextbookInRegistersAndByTable(int maxLength, string alphabet)
    {
        foreach ((string a, string b) in RandomText.Pairs(maxLength, 300, maxLength, alphabet))
        {
            (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
            int expected = (a.Length + b.Length - IndelReference.Distance(a, b)) / 2;
            Assert.Equal(expected, LongestCommonSubsequence.Length(a, b));
            Assert.Equal(expected, LongestCommonSubsequence.LengthByTable(shorter, longer));
            if (PairCommon.IsSupported && shorter.Length <= PairCommon.GreatestPattern) Assert.Equal(expected, PairCommon.Length(shorter, longer));
        }
    }

    [Fact]
    public void Length_SameLowByte_IsNotTheSameCharacter()
    {
        string latin = new('a', 40);
        string other = new((char)('a' + 256), 40);
        Assert.Equal(0, LongestCommonSubsequence.Length(latin, other));
        Assert.Equal(0, LongestCommonSubsequence.Length(other + other, latin + latin));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(192)]
    [InlineData(193)]
    [InlineData(100_000)]
    public void Length_AllTheSameCharacter_IsThatOfTheShorterText(int length)
    {
        Assert.Equal(length, LongestCommonSubsequence.Length(new string('x', length), new string('x', length + 7)));
        Assert.Equal(0, LongestCommonSubsequence.Length(new string('x', length), new string('y', length + 7)));
    }
}
