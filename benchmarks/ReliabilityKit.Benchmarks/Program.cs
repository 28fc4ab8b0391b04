using BenchmarkDotNet.Running;
using ReliabilityKit.Benchmarks.Archives;
using ReliabilityKit.Benchmarks.Corpus;
using ReliabilityKit.Benchmarks.Joins;
using ReliabilityKit.Benchmarks.Recording;
using ReliabilityKit.Benchmarks.Similarity;

if (args is ["scaling", .. string[] sizes]) return Scaling.Run(sizes);
if (args is ["smoke"]) return Smoke.Run();
if (args is ["record", .. string[] choice]) return Recorder.Run(choice);
if (args is ["compare", .. string[] words]) return Comparison.Run(words);
if (args is ["joins", .. string[] options]) return JoinComparison.Run(options);
if (args is ["corpus", .. string[] target]) return NewsCorpus.Run(target);
if (args is ["reports", .. string[] corpus]) return ReportMeasure.Run(corpus);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
