using ReliabilityKit.Cli;

return await CommandLineTool.RunAsync(args, Terminal.OfProcess(), CancellationToken.None);
