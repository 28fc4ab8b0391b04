using BenchmarkDotNet.Running;
using ReliabilityKit.Benchmarks.Joins;
using ReliabilityKit.Benchmarks.Similarity;

if (args is ["compare", .. string[] words]) return Comparison.Run(words);
if (args is ["joins", .. string[] options]) return JoinComparison.Run(options);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
