using System.Collections.Concurrent;

namespace ReliabilityKit.Cli.Output;

/// <summary>Keeps how far each stage of a check has come, for whoever looks.</summary>
internal sealed class LatestProgress : IProgress<CheckProgress>
{
    private readonly ConcurrentDictionary<string, CheckProgress> _stages = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Report(CheckProgress value) =>
        _stages.AddOrUpdate(value.Stage, value, (_, before) => value.Done > before.Done ? value : before);

    /// <summary>Gets how far each stage is that has begun.</summary>
    public IEnumerable<CheckProgress> Stages => _stages.Values;
}
