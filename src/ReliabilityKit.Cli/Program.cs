using ReliabilityKit.Cli;

return CommandLineTool.Run(args, Terminal.OfProcess(), CancellationToken.None);
