using System.Text;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

/// <summary>Runs the command-line tool inside the test process.</summary>
internal static class Tool
{
    public static ToolResult Run(string[] args, string input = "") => Run(args, Encoding.UTF8.GetBytes(input));

    public static ToolResult Run(string[] args, byte[] input, CancellationToken cancellation = default)
    {
        var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { In = new MemoryStream(input), Out = output, Error = error };
        int exitCode = CommandLineTool.Run(args, terminal, cancellation);
        return new ToolResult(exitCode, output.ToArray(), error.ToString());
    }
}
