using ReliabilityKit.Cli;

using var signals = new StopSignals();
return CommandLineTool.Run(args, Terminal.OfProcess(signals.Token), signals.Token);
