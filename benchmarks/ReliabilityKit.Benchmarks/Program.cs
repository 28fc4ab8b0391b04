using BenchmarkDotNet.Running;
using ReliabilityKit.Benchmarks.Archives;
using ReliabilityKit.Benchmarks.Joins;
using ReliabilityKit.Benchmarks.Recording;
using ReliabilityKit.Benchmarks.Similarity;

if (args is ["scaling", .. string[] sizes]) return Scaling.Run(sizes);
if (args is ["smoke"]) return Smoke.Run();
if (args is ["record", .. string[] choice]) return Recorder.Run(choice);
if (args is ["compare", .. string[] words]) return Comparison.Run(words);
if (args is ["joins", .. string[] options]) return JoinComparison.Run(options);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
