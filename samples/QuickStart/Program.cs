using NodaTime;
using ReliabilityKit;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

OffsetDateTime monday = new LocalDateTime(2031, 5, 5, 9, 0).WithOffset(Offset.FromHours(2));
Document[] documents =
[
    new("agency", "Ida Lund, who took office as mayor of Vesla in May 2029, said that the ferry quay would stay closed. "
        + "The storm sank at least 14 boats. The council rejected a plan for a sea wall on Friday.") { Published = monday },
    new("blog", "The storm sank nine boats, and the council approved the plan for a sea wall on 2 May. "
        + "Lund took office in June 2028.") { Published = monday },
];

var checker = new ReliabilityChecker();
foreach (Finding finding in checker.Check(documents).Contradictions)
    Console.WriteLine($"{finding.Kind}: \"{finding.A.Quote}\" / \"{finding.B.Quote}\"");
