using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReliabilityKit.Cli.Output;

/// <summary>Shows how many documents a second are done.</summary>
internal sealed class RateColumn : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed,6:0.0} documents/s") : "");
}
