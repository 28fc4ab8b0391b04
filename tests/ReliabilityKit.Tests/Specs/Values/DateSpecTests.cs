using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Tests.Specs.Values;

/// <summary>Runs the pages <c>Dates.md</c> and <c>UndatedDates.md</c>: every text must have the expressions under it, and no others.</summary>
public class DateSpecTests
{
    private static readonly LocalDateTime Written = new(2024, 6, 18, 9, 0);

    public static TheoryData<SpecExample> Dated => [.. SpecReader.ReadValues("Dates.md")];

    public static TheoryData<SpecExample> Undated => [.. SpecReader.ReadValues("UndatedDates.md")];

    [Theory]
    [MemberData(nameof(Dated), DisableDiscoveryEnumeration = true)]
    public void Extract_DatedTextOfSpecification_ReadsTheDates(SpecExample example) => AssertDates(example, Written);

    [Theory]
    [MemberData(nameof(Undated), DisableDiscoveryEnumeration = true)]
    public void Extract_UndatedTextOfSpecification_LeavesOpenWhatIsNotTold(SpecExample example) => AssertDates(example, null);

    private static void AssertDates(SpecExample example, LocalDateTime? written)
    {
        ArgumentNullException.ThrowIfNull(example);
        ImmutableArray<TemporalExpression> found = TemporalExtractor.English.Extract(example.Text, written);
        Assert.Equal(example.Expected.Where(line => line != "none"), found.Select(expression => Show(expression, example.Text)));
    }

    private static string Show(TemporalExpression expression, string text)
    {
        string named = $"{expression.Span.Of(text)} = {expression.Timex}";
        return expression.Start is null && expression.End is null ? named : $"{named}, {Day(expression.Start)}..{Day(expression.End?.PlusTicks(-1))}";
    }

    private static string Day(LocalDateTime? at) => at?.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
