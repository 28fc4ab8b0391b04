using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Language;

namespace ReliabilityKit.Cli;

/// <summary>Loads on other threads what a command is sure to need, while its arguments and files are still being read.</summary>
/// <remarks>Nothing waits for it here: who needs a part first loads it or waits until it is loaded, and sees the error if that fails.</remarks>
internal static class HeadStart
{
    public static void Begin(string[] args)
    {
        if (args is ["check" or "parse" or "compare" or "annotate" or "triples", ..] or ["extract", "quantities" or "entities", ..])
            Task.Run(() => TextAnnotator.English);
        if (args is ["check" or "parse" or "compare", ..])
            Task.Run(LoadWordTables);
    }

    // A first question to each, so that the tables behind them are read.
    private static void LoadWordTables()
    {
        TemporalExtractor.English.Extract("today", reference: null);
        UnitConverter.TryConvert(1, "kilometre", "metre", out _);
    }
}
