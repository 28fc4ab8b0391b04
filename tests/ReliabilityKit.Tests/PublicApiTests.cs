using System.Reflection;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Tests;

/// <summary>What users can see is kept as a text: a change of it is a decision, not an accident.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_Library_IsAsVerified() => Snapshot.Match(PublicApiListing.Of(typeof(Document).Assembly));

    [Fact]
    public void PublicApi_Html_IsAsVerified() => Snapshot.Match(PublicApiListing.Of(Assembly.Load("ReliabilityKit.Html")));

    [Fact]
    public void PublicApi_Classes_AreSealedAbstractOrStatic() =>
        Assert.DoesNotContain(typeof(Document).Assembly.GetExportedTypes(), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void PublicApi_Structs_AreReadOnly() =>
        Assert.DoesNotContain(
            typeof(Document).Assembly.GetExportedTypes(),
            type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)));
}
