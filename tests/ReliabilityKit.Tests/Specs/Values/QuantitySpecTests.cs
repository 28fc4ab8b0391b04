using ReliabilityKit.Tests.Claims.Quantities;

namespace ReliabilityKit.Tests.Specs.Values;

/// <summary>Runs the page <c>Quantities.md</c>: every text must have the quantities under it, and no others.</summary>
public class QuantitySpecTests
{
    public static TheoryData<SpecExample> Examples => [.. SpecReader.ReadValues("Quantities.md")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Extract_TextOfSpecification_ReadsTheQuantities(SpecExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        string expected = string.Join("; ", example.Expected.Where(line => line != "none"));
        Assert.Equal(expected, PlainText.Read(example.Text));
    }
}
