using System.CommandLine;

namespace ReliabilityKit.Cli.Arguments;

/// <summary>The examples in the help of each command, as they can be typed.</summary>
internal static class Examples
{
    public static string[] Of(Command command) => command.Name switch
    {
        "check" =>
        [
            "reliabilitykit check stories/                                     what the articles of a folder contradict each other in",
            "reliabilitykit check stories/ --format html --output report.html  the same as one page to open in a browser",
            "reliabilitykit check stories/ --explain 4dfc93c61794              why one finding was made",
            "reliabilitykit check stories/ --watch                             again whenever an article comes or changes",
            "reliabilitykit check wire.jsonl --fail-on 0.9 --format sarif      for a build: exit code 1 on sure contradictions",
        ],
        "parse" =>
        [
            "reliabilitykit parse article.txt --format table      who does what, when, how many, and who says so",
            "reliabilitykit parse stories/ > claims.jsonl         every claim as a line of JSON",
        ],
        "compare" => ["""echo '{"a":"The storm sank 14 boats.","b":"The storm sank nine boats."}' | reliabilitykit compare"""],
        "quantities" => ["""echo '{"text":"Nearly 200 of the 312 seats were empty."}' | reliabilitykit extract quantities"""],
        "dates" => ["""echo '{"text":"They met last Tuesday.","reference":"2031-05-05"}' | reliabilitykit extract dates"""],
        "entities" => ["""echo '{"text":"Ida Lund spoke in Vesla."}' | reliabilitykit extract entities"""],
        "annotate" => ["echo 'The storm sank nine boats.' | reliabilitykit annotate"],
        "triples" => ["echo 'The storm sank nine boats .' | reliabilitykit triples"],
        "truth" =>
        [
            "reliabilitykit truth claims.csv                      the value to believe for each object",
            "reliabilitykit truth claims.csv --trust trust.csv    and how far each source can be trusted",
        ],
        "diff" => ["reliabilitykit diff yesterday.json today.json        both written by check --format json"],
        "completion" => ["source <(reliabilitykit completion bash)"],
        _ when command is RootCommand =>
        [
            "reliabilitykit check stories/                                     contradictions and agreements among the articles of a folder",
            "reliabilitykit check stories/ --format html --output report.html  the same as one page to open in a browser",
            "reliabilitykit parse article.txt --format table                   the claims of one article",
            "reliabilitykit check --help                                       more about one command",
        ],
        _ => [],
    };
}
