using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;

namespace ReliabilityKit.Cli.Arguments;

/// <summary>
/// A file of options, a section a command: <c>{ "check": { "format": "html", "min-confidence": 0.7, "strict": true } }</c>. What the command line
/// says goes before what the file says.
/// </summary>
internal static class ConfigFile
{
    /// <summary>The file of the current folder that is read when there is one and no other is named.</summary>
    public const string DefaultName = "reliabilitykit.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private const string OptionName = "--config";

    /// <summary>Returns the option that names the file.</summary>
    public static Option<string?> CreateOption() => new(OptionName)
    {
        Description = $"Take options from this file (default: {DefaultName} in the current folder, if there is one).",
        HelpName = "FILE",
        Recursive = true,
    };

    /// <summary>Returns the arguments with those of the file that they do not give themselves.</summary>
    /// <param name="args">The arguments as given.</param>
    /// <param name="parsed">What they mean.</param>
    /// <exception cref="InputException">The file cannot be read, or names an option that the command does not have.</exception>
    public static string[] Complete(string[] args, ParseResult parsed)
    {
        string? named = parsed.GetValue<string?>(OptionName);
        if (parsed.CommandResult.Command is RootCommand || (named is null && !File.Exists(DefaultName)))
            return args;
        string path = named ?? DefaultName;
        string[] added = [.. Read(path, parsed)];
        int end = Array.IndexOf(args, "--");
        return end < 0 ? [.. args, .. added] : [.. args[..end], .. added, .. args[end..]];
    }

    private static List<string> Read(string path, ParseResult parsed)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            string command = string.Join(' ', Names(parsed.CommandResult));
            foreach (JsonProperty section in document.RootElement.EnumerateObject())
                if (!CommandLineTool.CommandNames.Contains(section.Name.Split(' ')[0]))
                    throw new InputException($"{path}: \"{section.Name}\" is no command");
            return document.RootElement.TryGetProperty(command, out JsonElement options) ? ReadSection(path, options, parsed) : [];
        }
        catch (JsonException exception)
        {
            throw new InputException($"{path}:{exception.LineNumber + 1}: is not JSON");
        }
        catch (InvalidOperationException)
        {
            throw new InputException($"{path}: wants one object with a section for each command");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {exception.Message}");
        }
    }

    private static List<string> ReadSection(string path, JsonElement section, ParseResult parsed)
    {
        List<string> added = [];
        foreach (JsonProperty property in section.EnumerateObject())
        {
            Command command = parsed.CommandResult.Command;
            Option option = command.Options.FirstOrDefault(option => option.Name == "--" + property.Name)
                ?? throw new InputException($"{path}: \"{property.Name}\" is no option of {command.Name}");
            if (parsed.GetResult(option) is not { Implicit: false })
                added.AddRange(Words(path, property));
        }

        return added;
    }

    private static IEnumerable<string> Words(string path, JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.True => ["--" + property.Name],
        JsonValueKind.False or JsonValueKind.Null => [],
        JsonValueKind.String => ["--" + property.Name, property.Value.GetString()!],
        JsonValueKind.Number => ["--" + property.Name, property.Value.GetRawText()],
        JsonValueKind.Array => [.. property.Value.EnumerateArray().SelectMany(value => new[] { "--" + property.Name, value.ToString() })],
        _ => throw new InputException($"{path}: \"{property.Name}\" has a value that no option takes"),
    };

    private static IEnumerable<string> Names(CommandResult result) =>
        result.Parent is CommandResult parent ? [.. Names(parent), result.Command.Name] : [];
}
