using ReliabilityKit.Cli;
using ReliabilityKit.Cli.Output;

namespace ReliabilityKit.Tests.Cli;

public class WorkProgressTests
{
    [Fact]
    public void Run_NobodyLooks_ShowsNothingAndAsksForNothing()
    {
        var error = new StringWriter();

        Assert.Equal(7, WorkProgress.Run(Create(error, isInteractive: false), progress => progress is null ? 7 : 0, TimeSpan.Zero));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Run_WorkIsShort_ShowsNothing()
    {
        var error = new StringWriter();

        Assert.Equal(7, WorkProgress.Run(Create(error, isInteractive: true), _ => 7, Timeout.InfiniteTimeSpan));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Run_WorkIsLong_ShowsBarsThatAreClearedInTheEnd()
    {
        var error = new StringWriter();
        using var shown = new ManualResetEventSlim();
        var terminal = Create(TextWriter.Synchronized(error), isInteractive: true);

        int result = WorkProgress.Run(
            terminal,
            progress =>
            {
                for (int i = 1; i <= 40; i++)
                {
                    progress!.Report(new CheckProgress(i <= 20 ? "parse" : "compare", i, 80));
                    shown.Wait(TimeSpan.FromMilliseconds(20));
                }

                return 7;
            },
            TimeSpan.Zero);

        Assert.Equal(7, result);
        Assert.Contains("Reading", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Comparing", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WorkFails_ThrowsWhatItThrew() =>
        Assert.Throws<InvalidDataException>(() =>
            WorkProgress.Run<int>(Create(new StringWriter(), isInteractive: true), _ => throw new InvalidDataException()));

    private static Terminal Create(TextWriter error, bool isInteractive) =>
        new() { In = Stream.Null, Out = Stream.Null, Error = error, IsErrorInteractive = isInteractive };
}
