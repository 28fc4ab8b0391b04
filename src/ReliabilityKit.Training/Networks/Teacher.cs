using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>A trained network that another one learns from.</summary>
/// <param name="Network">Its weights.</param>
/// <param name="Features">How it reads words.</param>
internal sealed record Teacher(Network Network, WordFeatures Features)
{
    /// <summary>Reads a model file.</summary>
    public static Teacher Read(string path)
    {
        var file = ModelFile.Read(File.ReadAllBytes(path));
        Network network = file.GetNetwork(Kernels.Best);
        return new Teacher(network, file.GetFeatures());
    }
}
