using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Tests.Lexicons;

public class WordIndexTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Find_ManyRandomWords_AgreesWithDictionary(bool ignoreCase)
    {
        var random = new Random(17);
        var index = new WordIndex(ignoreCase);
        var expected = new Dictionary<string, int>(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        for (int i = 0; i < 5_000; i++)
        {
            string word = RandomWord(random);
            expected.TryAdd(word, expected.Count);
            Assert.Equal(expected[word], index.Add(word));
        }

        Assert.Equal(expected.Count, index.Count);
        for (int i = 0; i < 5_000; i++)
        {
            string word = RandomWord(random);
            Assert.Equal(expected.GetValueOrDefault(word, -1), index.Find(word));
        }
    }

    [Theory]
    [InlineData("Straße", "STRAßE", true)]
    [InlineData("Ñandú", "ñANDÚ", true)]
    [InlineData("@home", "`home", false)]
    [InlineData("[a", "{a", false)]
    public void Find_IgnoringCase_FoldsLettersOnly(string word, string asked, bool found)
    {
        var index = new WordIndex(ignoreCase: true);
        index.Add(word);
        Assert.Equal(found ? 0 : -1, index.Find(asked));
    }

    [Fact]
    public void Find_EmptyWord_IsAWordLikeOthers()
    {
        var index = new WordIndex(ignoreCase: false);
        Assert.Equal(-1, index.Find(""));
        Assert.Equal(0, index.Add(""));
        Assert.Equal(0, index.Find(""));
    }

    // Few letters, so that words come again, in both cases and beyond ASCII.
    private static string RandomWord(Random random) => new(random.GetItems<char>("abcDEFéÉжЖ'-", random.Next(0, 5)));
}
