using System.Collections.Immutable;
using System.CommandLine;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Says what to believe in a table of claims, and how far each source can be trusted.</summary>
internal sealed class TruthCommand : ToolCommand
{
    private static readonly Dictionary<string, TruthMethod> Methods = new(StringComparer.Ordinal)
    {
        ["bayes"] = TruthMethod.Bayes,
        ["vote"] = TruthMethod.Vote,
        ["weighted-median"] = TruthMethod.WeightedMedian,
        ["crh"] = TruthMethod.Crh,
        ["pooled-investment"] = TruthMethod.PooledInvestment,
    };

    private static readonly Dictionary<string, ValueKind?> Kinds = new(StringComparer.Ordinal)
    {
        ["auto"] = null,
        ["category"] = ValueKind.Category,
        ["number"] = ValueKind.Number,
        ["time"] = ValueKind.Time,
        ["date"] = ValueKind.Date,
        ["place"] = ValueKind.Place,
    };

    private readonly Argument<string> _input = SharedOptions.Input("A table with the columns source, object and value (.csv, .csv.gz)");
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<string> _method = Choice("--method", "How the believed value is found.", Methods.Keys);
    private readonly Option<string> _kind = Choice("--type", "What the values are.", Kinds.Keys);
    private readonly Option<string?> _trust = File("--trust", "Write the trust in each source here, and suspected copies to suspected.csv beside it.");
    private readonly Option<string?> _opinions = File("--opinions", "Write here where two other methods believe something else.");
    private readonly Option<string?> _hierarchy = File("--hierarchy", "Places within places: a table with the columns value and parent (default: parents.csv beside the claims).");
    private readonly Option<string?> _known = File("--known", "Values known to be true: a table with the columns object and value.");
    private readonly Option<string?> _priors = File("--priors", "What is known of sources: a table with the columns source, right and wrong, counted in claims.");
    private readonly Option<int> _threads = new("--threads") { Description = "Number of threads, 0 for one a processor. The result does not depend on it." };
    private readonly Option<bool> _strict = SharedOptions.Strict();

    public TruthCommand(Terminal terminal)
        : base("truth", "Say what to believe in a table of claims, and how far to trust each source.", terminal)
    {
        Add(_input);
        Option[] options = [_output, _method, _kind, _trust, _opinions, _hierarchy, _known, _priors, _threads, _strict];
        foreach (Option option in options)
            Add(option);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        var input = new TableInput(Terminal);
        int threads = Math.Max(0, arguments.GetValue(_threads));
        FactTable table = input.Read(arguments.GetRequiredValue(_input), ReadClaims);
        TruthOptions options = CreateOptions(arguments, input);
        TruthResult result = new TruthFinder(options).Find(table, cancellation);
        ImmutableArray<Omission> omissions = [.. input.Omissions, .. result.UnreadableValues.Select(value => NotRead(arguments, value, result.Kind))];
        Terminal.Complain(omissions);
        Write(arguments.GetValue(_output), writer => TruthTables.WriteValues(writer, result));
        if (arguments.GetValue(_trust) is { } trust)
        {
            Write(trust, writer => TruthTables.WriteTrust(writer, result));
            Write(Beside(trust, "suspected.csv"), writer => TruthTables.WriteCopies(writer, result));
        }

        if (arguments.GetValue(_opinions) is { } opinions)
            Write(opinions, writer => TruthTables.WriteDissent(writer, result));
        return !omissions.IsEmpty && arguments.GetValue(_strict) ? ExitCode.BadInput : ExitCode.Done;

        FactTable ReadClaims(Stream stream, string name, out ImmutableArray<Omission> found) => FactTableReader.Read(stream, name, out found, threads);
    }

    private Omission NotRead(ParseResult arguments, string value, ValueKind kind) =>
        new(arguments.GetRequiredValue(_input), null, $"\"{value}\" is no {kind.ToString().ToLowerInvariant()}");

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static Option<string> Choice(string name, string description, IEnumerable<string> names)
    {
        string[] all = [.. names];
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', all), DefaultValueFactory = _ => all[0] };
        option.AcceptOnlyFromAmong(all);
        return option;
    }

    private static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);

    private TruthOptions CreateOptions(ParseResult arguments, TableInput input)
    {
        string? hierarchy = arguments.GetValue(_hierarchy) ?? Neighbour(arguments.GetRequiredValue(_input));
        return new TruthOptions
        {
            Method = Methods[arguments.GetRequiredValue(_method)],
            Kind = Kinds[arguments.GetRequiredValue(_kind)],
            Hierarchy = hierarchy is null ? null : input.Read(hierarchy, FactTableReader.ReadHierarchy),
            KnownValues = arguments.GetValue(_known) is { } known ? input.Read(known, FactTableReader.ReadKnownValues) : [],
            Priors = arguments.GetValue(_priors) is { } priors ? input.Read(priors, FactTableReader.ReadPriors) : [],
            AskOtherMethods = arguments.GetValue(_opinions) is not null,
            MaxDegreeOfParallelism = Math.Max(0, arguments.GetValue(_threads)),
        };
    }

    private static string? Neighbour(string input)
    {
        string path = input == "-" ? "" : Beside(input, "parents.csv");
        return System.IO.File.Exists(path) ? path : null;
    }

    private void Write(string? path, Action<TextWriter> write)
    {
        using var output = OutputTarget.Open(path, Terminal);
        using (StreamWriter writer = Terminal.CreateWriter(output.Stream))
            write(writer);
        output.Commit();
    }
}
