using System.Globalization;
using NodaTime.Text;

namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Reads values that measure something, as people write them in tables.</summary>
internal static class MeasuredValue
{
    private const NumberStyles Style = NumberStyles.Float | NumberStyles.AllowThousands;
    private const int MinutesInDay = 24 * 60;

    /// <summary>Reads a value of a kind.</summary>
    /// <param name="kind">Number, time or date.</param>
    /// <param name="text">The value, without spaces around it.</param>
    /// <param name="low">The number, minute of the day, or day since 1970; the lower end of a range.</param>
    /// <param name="high">The upper end.</param>
    public static bool TryRead(ValueKind kind, ReadOnlySpan<char> text, out double low, out double high)
    {
        bool read = kind switch
        {
            ValueKind.Number => TryReadNumber(text, out low, out high),
            ValueKind.Time => TryReadTime(text, out low, out high),
            _ => TryReadDate(text, out low, out high),
        };
        return read;
    }

    /// <summary>A number, or two with a dash between them.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, out double low, out double high)
    {
        if (TryReadPoint(text, out low))
        {
            high = low;
            return true;
        }

        int dash = text.Length > 1 ? text[1..].IndexOfAny('-', '–') + 1 : 0;
        high = 0;
        return dash > 0 && TryReadPoint(text[..dash].Trim(), out low) && TryReadPoint(text[(dash + 1)..].Trim(), out high) && low <= high;
    }

    private static bool TryReadPoint(ReadOnlySpan<char> text, out double number) =>
        double.TryParse(text, Style, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>A time of day: <c>7:10</c>, <c>19:10</c>, <c>7:10 pm</c>.</summary>
    private static bool TryReadTime(ReadOnlySpan<char> text, out double low, out double high)
    {
        low = high = 0;
        bool afternoon = text.EndsWith("pm", StringComparison.OrdinalIgnoreCase);
        bool morning = text.EndsWith("am", StringComparison.OrdinalIgnoreCase);
        if (afternoon || morning) text = text[..^2].TrimEnd();
        int colon = text.IndexOf(':');
        if (colon is < 1 or > 2 || text.Length < colon + 3 || !TryReadDigits(text[..colon], out int hour) || !TryReadDigits(text[(colon + 1)..(colon + 3)], out int minute))
            return false;
        if (text.Length > colon + 3 && !(text.Length == colon + 6 && text[colon + 3] == ':' && TryReadDigits(text[^2..], out int second) && second < 60)) return false;
        if (hour > (afternoon || morning ? 12 : 24) || minute > 59) return false;
        if (afternoon || morning) hour = hour % 12 + (afternoon ? 12 : 0);
        low = high = (hour * 60 + minute) % MinutesInDay;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryReadDate(ReadOnlySpan<char> text, out double low, out double high)
    {
        low = high = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!LocalDatePattern.Iso.Parse(text.ToString()).TryGetValue(default, out NodaTime.LocalDate date)) return false;
        low = high = NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1970, 1, 1), date);
        return true;
    }
}
