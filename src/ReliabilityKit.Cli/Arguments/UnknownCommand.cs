using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Cli.Arguments;

/// <summary>Finds a first word that is no command.</summary>
internal static class UnknownCommand
{
    /// <summary>Returns what is wrong with the first word, or <see langword="null"/> where it is a command or an option.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="commands">The names of all commands.</param>
    public static string? Find(string[] args, string[] commands)
    {
        if (args.Length == 0)
            return $"wants a command: {string.Join(", ", commands)}.";
        if (args[0].StartsWith('-') || args[0].StartsWith('[') || commands.Contains(args[0]))
            return null;
        string nearest = commands.MinBy(name => Levenshtein.Distance(name, args[0]))!;
        bool isPath = File.Exists(args[0]) || Directory.Exists(args[0]);
        string hint = isPath ? $" Is check {args[0]} meant?" : Levenshtein.Distance(nearest, args[0]) <= 2 ? $" Is {nearest} meant?" : "";
        return $"{args[0]} is no command.{hint}";
    }
}
