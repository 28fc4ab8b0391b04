using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReliabilityKit.Cli.Arguments;

/// <summary>Help that ends with examples: what most people look for first.</summary>
internal sealed class ExampleHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives the help of a root command, and so of all below it, their examples.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExampleHelp((HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int result = help.Invoke(parseResult);
        string[] lines = Examples.Of(parseResult.CommandResult.Command);
        if (lines.Length == 0)
            return result;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string line in lines)
            output.WriteLine("  " + line);
        output.WriteLine();
        return result;
    }
}
