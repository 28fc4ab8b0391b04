using BenchmarkDotNet.Running;
using ReliabilityKit.Benchmarks.Similarity;

if (args is ["compare", .. string[] words]) return Comparison.Run(words);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
