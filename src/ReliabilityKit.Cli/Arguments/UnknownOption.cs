using System.CommandLine;
using System.CommandLine.Parsing;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Cli.Arguments;

/// <summary>Finds mistyped options, which would else be taken for the names of files.</summary>
internal static class UnknownOption
{
    /// <summary>Returns what is wrong with the first word that looks like an option and is none, or <see langword="null"/>.</summary>
    /// <remarks>After <c>--</c> everything is a path, so that a file named <c>-x</c> can be read too.</remarks>
    public static string? Find(ParseResult parsed, string[] args)
    {
        string[] options = [.. args.TakeWhile(arg => arg != "--")];
        string? unknown = parsed.CommandResult.Children
            .OfType<ArgumentResult>()
            .SelectMany(result => result.Tokens)
            .Select(token => token.Value)
            .FirstOrDefault(value => value.Length > 1 && value[0] == '-' && options.Contains(value));
        return unknown is null ? null : $"{unknown} is no option of {parsed.CommandResult.Command.Name}.{Suggest(parsed.CommandResult.Command, unknown)}";
    }

    private static string Suggest(Command command, string unknown)
    {
        string? nearest = command.Options
            .SelectMany(option => option.Aliases.Append(option.Name))
            .Where(name => Levenshtein.Distance(name, unknown) <= 2)
            .MinBy(name => Levenshtein.Distance(name, unknown));
        return nearest is null ? "" : $" Is {nearest} meant?";
    }
}
