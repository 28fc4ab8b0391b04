using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Options for what is known of sources before a check: verdicts, ratings, an editor's checklist, who runs whose texts.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string?> _verdicts = File("--verdicts", "What fact checkers found of sources: schema.org ClaimReview as JSON-LD.");
    private readonly Option<string?> _priors = File("--priors", "What is known of sources: a table with the columns source, right and wrong, counted in claims; topic, from and to if you like.");
    private readonly Option<string?> _checklist = File("--checklist", "An editor's answers about sources: a table with the columns source, criterion and answer (yes or no).");
    private readonly Option<string?> _wires = File("--wires", "Which sources run whose texts and are one witness with them: a table with the columns client and wire.");
    private readonly Option<string?> _topic = new("--topic") { Description = "Take verdicts and priors of this topic only.", HelpName = "TOPIC" };
    private readonly Option<LocalDate?> _since = Day("--since", "Take verdicts and priors of this day and later only.");
    private readonly Option<LocalDate?> _until = Day("--until", "Take verdicts and priors of this day and earlier only.");

    /// <summary>Gets the options, in the order in which help shows them.</summary>
    public IEnumerable<Option> All => [_verdicts, _priors, _checklist, _wires, _topic, _since, _until];

    /// <summary>Reads what the arguments name into the options of a check.</summary>
    public ReliabilityOptions Apply(ReliabilityOptions options, ParseResult arguments, TableInput input)
    {
        (string? topic, LocalDate? from, LocalDate? to) = (arguments.GetValue(_topic), arguments.GetValue(_since), arguments.GetValue(_until));
        List<SourcePrior> priors = [.. options.SourcePriors];
        if (arguments.GetValue(_verdicts) is { } verdicts)
            priors.AddRange(KnownVerdict.ToPriors(input.Read(verdicts, ClaimReviewReader.Read), topic, from, to));
        if (arguments.GetValue(_priors) is { } known)
            priors.AddRange(DatedPrior.Select(input.Read(known, SourceKnowledgeReader.ReadPriors), topic, from, to));
        if (arguments.GetValue(_checklist) is { } checklist)
            priors.AddRange(input.Read(checklist, SourceKnowledgeReader.ReadChecklists).Select(answers => answers.ToPrior()));
        return options with
        {
            SourcePriors = [.. priors],
            WireRelations = arguments.GetValue(_wires) is { } wires ? input.Read(wires, SourceKnowledgeReader.ReadWireRelations) : options.WireRelations,
        };
    }

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => Parse(result, name),
    };

    private static LocalDate? Parse(ArgumentResult result, string name)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day))
            return day;
        result.AddError($"{name} wants a day such as 2026-01-31, not \"{text}\".");
        return null;
    }
}
