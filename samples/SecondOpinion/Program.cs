using System.Globalization;
using ReliabilityKit;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Reports;

// Checks two short texts, asks a judge of our own about what was found or nearly found, and prints what each comparison weighed.
Document[] documents =
[
    new("agency", "The storm sank at least 14 boats in the harbour of Vesla. The council of Vesla rejected the plan for a sea wall on Friday."),
    new("blog", "The storm sank 9 boats in the harbour of Vesla. The council of Vesla approved the plan for a sea wall on Friday."),
];

var checker = new ReliabilityChecker(new ReliabilityOptions { SecondOpinion = new WordOverlapOpinion(), SecondOpinionTimeout = TimeSpan.FromSeconds(5) });
CheckReport report = await checker.CheckAsync(documents);

foreach (Finding finding in report.Contradictions)
{
    Console.WriteLine(finding.Explanation);
    foreach (MatchWeight weight in finding.Weights)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {weight.Weight,6:+0.0;-0.0} bits  {weight.Field}: {weight.Level}"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {finding.Confidence:0.00} confidence"));
}
