using System.CommandLine;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Arguments and options that several commands take, made anew for each.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files (.txt, .html, .json, .jsonl, feeds as .rss, .atom or .xml), folders, or - for JSON Lines on standard input. A folder is read as its articles.jsonl if there is one.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Argument<string> Input(string what) => new("INPUT")
    {
        Description = $"{what}: a file, or - for standard input.",
        DefaultValueFactory = _ => "-",
    };

    public static Option<string> Format(params string[] names)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "How the result is written.",
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => names[0],
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Write to this file, all or nothing, instead of standard output.",
        HelpName = "FILE",
    };

    public static Option<bool> Strict() => new("--strict")
    {
        Description = "Exit with 2 when anything of the input had to be left out.",
    };

    /// <summary>An option for a share between 0 and 1.</summary>
    public static Option<double?> Share(string name, string description)
    {
        var option = new Option<double?>(name)
        {
            Description = description,
            HelpName = "0..1",
            CustomParser = result => Shares.Parse(result, name),
        };
        return option;
    }
}
