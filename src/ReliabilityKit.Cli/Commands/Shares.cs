using System.CommandLine.Parsing;
using System.Globalization;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Numbers between 0 and 1 on the command line, always with a decimal point.</summary>
internal static class Shares
{
    public static double? Parse(ArgumentResult result, string option)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share <= 1)
            return share;
        result.AddError($"{option} wants a number from 0 to 1, not \"{text}\".");
        return null;
    }
}
