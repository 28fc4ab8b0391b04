using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Tests.Specs;

/// <summary>One line of a specification: <c>actor | action | polarity modality tense | object | field: value</c>.</summary>
internal sealed class SpecClaim
{
    private const string Anything = "…";
    private readonly string _line;
    private readonly string[] _cells;

    public SpecClaim(string line)
    {
        _line = line;
        _cells = [.. line.Split('|').Select(cell => cell.Trim())];
        if (_cells.Length < 4)
            throw new FormatException($"\"{line}\" has fewer than four cells");
    }

    public override string ToString() => _line;

    public bool Matches(Claim claim) =>
        IsNamed(_cells[0], claim.Actor) && IsSame(_cells[1], claim.Action.Phrase) && HasMood(claim.Action)
        && IsNamed(_cells[3], claim.Object) && _cells.Skip(4).All(field => HasField(field, claim));

    public static string Show(Claim claim) => string.Join(
        " | ",
        claim.Actor?.Name ?? "-",
        claim.Action.Phrase,
        $"{claim.Action.Polarity} {claim.Action.Modality} {claim.Action.Tense}".ToLowerInvariant(),
        claim.Object?.Name ?? "-",
        $"kind: {claim.Kind}".ToLowerInvariant(),
        $"date: {DateOf(claim)}",
        $"place: {claim.Place?.Name}",
        $"says: {SpeakersOf(claim)}",
        $"checkability: {ReasonsOf(claim)}",
        string.Join(" | ", claim.Arguments.Select(argument => $"{argument.Role}: {argument.Value.Name}")),
        string.Join(" | ", claim.Quantities.Select(quantity => $"quantity: {ShowQuantity(quantity)}")));

    private bool HasMood(ClaimAction action)
    {
        string[] mood = _cells[2].Split(' ');
        return mood.Length == 3 && IsSame(mood[0], action.Polarity.ToString()) && IsSame(mood[1], action.Modality.ToString())
            && IsSame(mood[2], action.Tense.ToString());
    }

    private static bool HasField(string field, Claim claim)
    {
        int colon = field.IndexOf(':', StringComparison.Ordinal);
        string name = field[..colon];
        string value = field[(colon + 1)..].Trim();
        return name switch
        {
            "kind" => IsSame(value, claim.Kind.ToString()),
            "date" => value == DateOf(claim),
            "place" => IsNamed(value, claim.Place),
            "says" => IsSpoken(value, claim),
            "checkability" => IsSame(value, ReasonsOf(claim)),
            "quantity" => claim.Quantities.Any(quantity => ShowQuantity(quantity) == value),
            _ => claim.Arguments.Any(argument => argument.Role == name && IsNamed(value, argument.Value)),
        };
    }

    private static bool IsNamed(string expected, Participant? participant) => expected switch
    {
        Anything => true,
        "-" => participant is null,
        _ => participant?.Name == expected,
    };

    private static bool IsSame(string expected, string actual) =>
        expected == Anything || expected.Equals(actual, StringComparison.OrdinalIgnoreCase);

    private static bool IsSpoken(string expected, Claim claim) =>
        SpeakersOf(claim) == expected || (expected.StartsWith(Anything, StringComparison.Ordinal) && SpeakersOf(claim).EndsWith(expected[1..], StringComparison.Ordinal));

    private static string SpeakersOf(Claim claim) =>
        string.Join(" > ", claim.Attribution.Select(link => $"{link.Speaker.Name} {link.Verb} {link.Mode.ToString().ToLowerInvariant()}"));

    private static string ReasonsOf(Claim claim) => claim.Checkability.Reasons.ToString().Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string ShowQuantity(Quantity quantity) => FormattableString.Invariant($"{quantity.Value} {quantity.Unit}");

    private static string DateOf(Claim claim)
    {
        if (claim.Date?.Days is not { } days)
            return "";
        string start = days.Start.ToString("yyyy'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture);
        return days.Start == days.End ? start
            : start + ".." + days.End.ToString("yyyy'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
