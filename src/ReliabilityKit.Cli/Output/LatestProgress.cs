using System.Collections.Concurrent;

namespace ReliabilityKit.Cli.Output;

/// <summary>Keeps how far each stage of a check has come, for whoever looks.</summary>
internal sealed class LatestProgress : IProgress<CheckProgress>
{
    private readonly ConcurrentDictionary<string, CheckProgress> _stages = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Report(CheckProgress value) =>
        _stages.AddOrUpdate(value.Stage, value, (_, before) => value.Done > before.Done ? value : before);

    /// <summary>Returns how far a stage is: nothing done of one while it has not begun.</summary>
    public CheckProgress Of(string stage) => _stages.GetValueOrDefault(stage, new CheckProgress(stage, 0, 1));
}
