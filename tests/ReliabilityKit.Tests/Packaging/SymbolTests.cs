using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ReliabilityKit.Cli;
using ReliabilityKit.Html;

namespace ReliabilityKit.Tests.Packaging;

/// <summary>The symbols that the packages carry: a debugger finds every line of the source in them, without a repository.</summary>
public class SymbolTests
{
    // The kind of custom debug information that holds the text of a document, by the specification of portable PDBs.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Assemblies =>
        [typeof(ReliabilityChecker).Assembly.Location, typeof(HtmlDocumentReader).Assembly.Location, typeof(CommandLineTool).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Symbols_EveryDocument_IsEmbeddedWithAChecksum(string assembly)
    {
        using FileStream file = File.OpenRead(Path.ChangeExtension(assembly, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
        MetadataReader symbols = provider.GetMetadataReader();

        Assert.NotEmpty(symbols.Documents);
        foreach (DocumentHandle handle in symbols.Documents)
        {
            Document document = symbols.GetDocument(handle);
            Assert.False(document.Hash.IsNil);
            Assert.Contains(symbols.GetCustomDebugInformation(handle), one => symbols.GetGuid(symbols.GetCustomDebugInformation(one).Kind) == EmbeddedSource);
        }
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_IsBuiltDeterministically(string assembly)
    {
        using FileStream file = File.OpenRead(assembly);
        using var reader = new PEReader(file);

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }
}
