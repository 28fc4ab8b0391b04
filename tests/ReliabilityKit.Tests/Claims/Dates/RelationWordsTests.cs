using System.Globalization;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Tests.Claims.Dates;

public class RelationWordsTests
{
    [Theory]
    [InlineData("since 1989", DateRelation.After, "1989=1989-01-01..")]
    [InlineData("after 3 May", DateRelation.After, "3 May=2024-05-03..")]
    [InlineData("after 2020", DateRelation.After, "2020=2021-01-01..")]
    [InlineData("before 2020", DateRelation.Before, "2020=..2020-01-01")]
    [InlineData("prior to 3 May", DateRelation.Before, "3 May=..2024-05-03")]
    [InlineData("no later than 3 May", DateRelation.Before, "3 May=..2024-05-03")]
    [InlineData("by the end of June 2025", DateRelation.Before, "the end of June 2025=..2025-07-01")]
    [InlineData("until Friday", DateRelation.Before, "Friday=..2024-05-17")]
    [InlineData("2012 or later", DateRelation.After, "2012=2012-01-01..")]
    [InlineData("around 3 May", DateRelation.About, "3 May=2024-05-03..2024-05-04")]
    [InlineData("on 3 May", DateRelation.During, "3 May=2024-05-03..2024-05-04")]
    [InlineData("after Friday's vote", DateRelation.During, "Friday=2024-05-10..2024-05-11")]
    public void Extract_WordsAround_OpenInterval(string text, DateRelation relation, string expected)
    {
        Assert.Equal(expected, Read.Interval(text));
        Assert.Equal(relation, Assert.Single(Read.All(text)).Relation);
    }

    [Theory]
    [InlineData("by Friday", "2024-05-17")]
    [InlineData("until 3 May", "2024-05-03")]
    [InlineData("before 3 May", "2024-05-02")]
    [InlineData("by 2026", "2026-12-31")]
    public void Extract_TimeBefore_AllowsDateItselfWhereWordsDo(string text, string lastDay)
    {
        TemporalExpression found = Assert.Single(Read.All(text));
        Assert.Null(found.Start);
        Assert.Equal(lastDay, found.End!.Value.PlusNanoseconds(-1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Extract_OpenSide_HasNoDays() => Assert.Null(Assert.Single(Read.All("since 1989")).Days);
}
