using System.Globalization;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Documents;

// Reads the text of a file, or a text pasted on standard input and ended with Ctrl+D (Ctrl+Z on Windows), and prints its claims.
string text = args.Length > 0 ? File.ReadAllText(args[0]) : Console.In.ReadToEnd();
ParsedDocument parsed = ClaimParser.English.Parse(new Document("text", text));

foreach (Claim claim in parsed.Claims)
{
    Console.WriteLine($"“{claim.Quote.ReplaceLineEndings(" ")}”");
    Print("who", claim.Actor?.Name);
    Print("did what", Action(claim.Action));
    Print("to what", claim.Object?.Name);
    foreach (Argument argument in claim.Arguments)
        Print(argument.Role.Length > 0 ? argument.Role : "and", argument.Value.Name);
    Print("where", claim.Place?.Name);
    Print("when", claim.Date is { } date ? When(date) : null);
    Print("how many", string.Join(", ", claim.Quantities.Select(quantity => quantity.Span.Of(text).ToString())));
    Print("who says so", string.Join(", who says that of ", claim.Attribution.Reverse().Select(Speaker)));
    Print("checkable", Check(claim.Checkability));
    Console.WriteLine();
}

Console.WriteLine($"{parsed.Claims.Length} claims, {parsed.Claims.Count(claim => claim.Checkability.Score > 0.5)} of them worth checking");

static void Print(string label, string? value)
{
    if (!string.IsNullOrEmpty(value))
        Console.WriteLine($"    {label,-12} {value}");
}

static string Action(ClaimAction action)
{
    string phrase = action.Polarity == Polarity.Negated ? "not " + action.Phrase : action.Phrase;
    return action.Modality == Modality.Asserted ? $"{phrase} ({action.Tense})" : $"{phrase} ({action.Tense}, only {action.Modality})";
}

static string When(TemporalExpression date) => date.Days switch
{
    null => date.Timex,
    { } days when days.Start == days.End => days.Start.ToString("d MMMM uuuu", CultureInfo.InvariantCulture),
    { } days => string.Create(CultureInfo.InvariantCulture, $"{days.Start:d MMMM uuuu} to {days.End:d MMMM uuuu}"),
};

static string Speaker(Attribution link) =>
    link.Mode == AttributionMode.Quoted ? $"{link.Speaker.Name} ({link.Verb}, in quotation marks)" : $"{link.Speaker.Name} ({link.Verb})";

static string Check(Checkability checkability) => string.Create(CultureInfo.InvariantCulture, $"{checkability.Score:0%}: {checkability.Reasons}");
