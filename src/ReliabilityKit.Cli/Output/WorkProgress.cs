using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Shows on the error stream how far long work is: bars with rate and remaining time for a person, nothing where nobody looks.</summary>
internal static class WorkProgress
{
    /// <summary>Work that takes no longer shows nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal) { ["parse"] = "Reading", ["compare"] = "Comparing" };

    /// <summary>Does work that returns nothing.</summary>
    public static void Run(Terminal terminal, Action<IProgress<CheckProgress>?> work) => Run(
        terminal,
        progress =>
        {
            work(progress);
            return true;
        });

    /// <summary>Does work.</summary>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="work">The work; tells how far it is.</param>
    /// <param name="patience">How long nothing is shown; <see langword="null"/> for a second.</param>
    /// <returns>What the work returns.</returns>
    public static T Run<T>(Terminal terminal, Func<IProgress<CheckProgress>?, T> work, TimeSpan? patience = null)
    {
        if (!terminal.IsErrorInteractive)
            return work(null);
        var progress = new LatestProgress();
        var running = Task.Run(() => work(progress));
        if (Task.WaitAny([running], patience ?? Patience) < 0)
            Show(terminal, progress, running);
        return running.GetAwaiter().GetResult();
    }

    private static void Show(Terminal terminal, LatestProgress progress, Task running) => CreateConsole(terminal)
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            Dictionary<string, ProgressTask> bars = new(StringComparer.Ordinal);
            do
            {
                foreach (CheckProgress stage in progress.Stages)
                    Update(bars, stage, context);
            }
            while (Task.WaitAny([running], 100) < 0);
        });

    private static void Update(Dictionary<string, ProgressTask> bars, CheckProgress progress, ProgressContext context)
    {
        if (!bars.TryGetValue(progress.Stage, out ProgressTask? bar))
            bars[progress.Stage] = bar = context.AddTask(Descriptions[progress.Stage]);
        bar.MaxValue = progress.Total;
        bar.Value = progress.Done;
    }

    private static IAnsiConsole CreateConsole(Terminal terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.IsWithoutColours ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        console.Profile.Width = terminal.Width;
        return console;
    }
}
