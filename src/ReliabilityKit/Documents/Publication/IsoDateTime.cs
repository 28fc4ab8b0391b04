using NodaTime;

namespace ReliabilityKit.Documents.Publication;

/// <summary>Reads dates and date-times in the extended format of ISO 8601, and the small liberties that pages take with it.</summary>
internal static class IsoDateTime
{
    public static bool TryParse(ReadOnlySpan<char> value, out OffsetDateTime time)
    {
        time = default;
        int position = 0;
        if (!TryReadDate(value, ref position, out LocalDate date))
            return false;
        LocalTime clock = LocalTime.Midnight;
        Offset offset = Offset.Zero;
        if (position < value.Length)
        {
            if (value[position++] is not ('T' or 't' or ' ') || !TryReadClock(value, ref position, out clock))
                return false;
            if (!TryReadOffset(value, ref position, out offset))
                return false;
        }

        time = (date + clock).WithOffset(offset);
        return position == value.Length;
    }

    private static bool TryReadDate(ReadOnlySpan<char> value, ref int position, out LocalDate date)
    {
        date = default;
        if (!TryReadNumber(value, ref position, 4, out int year) || !Skip(value, ref position, '-')
            || !TryReadNumber(value, ref position, 2, out int month) || !Skip(value, ref position, '-')
            || !TryReadNumber(value, ref position, 2, out int day))
            return false;
        return WrittenDate.TryMakeDate(year, month, day, out date);
    }

    private static bool TryReadClock(ReadOnlySpan<char> value, ref int position, out LocalTime clock)
    {
        clock = default;
        if (!TryReadNumber(value, ref position, 2, out int hour) || !Skip(value, ref position, ':') || !TryReadNumber(value, ref position, 2, out int minute))
            return false;
        int second = 0;
        if (Skip(value, ref position, ':') && !TryReadNumber(value, ref position, 2, out second))
            return false;
        if (hour > 23 || minute > 59 || second > 59)
            return false;
        clock = new LocalTime(hour, minute, second);
        return !Skip(value, ref position, '.') || TryReadFraction(value, ref position, ref clock);
    }

    private static bool TryReadFraction(ReadOnlySpan<char> value, ref int position, ref LocalTime clock)
    {
        int start = position;
        long nanoseconds = 0;
        long unit = 100_000_000;
        for (; position < value.Length && char.IsAsciiDigit(value[position]); position++, unit /= 10)
            nanoseconds += unit * (value[position] - '0');
        clock = clock.PlusNanoseconds(nanoseconds);
        return position > start;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> value, ref int position, out Offset offset)
    {
        offset = Offset.Zero;
        Skip(value, ref position, ' ');
        ReadOnlySpan<char> rest = value[position..];
        if (rest is "" or "Z" or "z" or "UTC" or "GMT")
        {
            position = value.Length;
            return true;
        }

        int sign = rest[0] switch { '+' => 1, '-' or '−' => -1, _ => 0 };
        position++;
        if (sign == 0 || !TryReadNumber(value, ref position, 2, out int hours))
            return false;
        int minutes = 0;
        if (position < value.Length)
        {
            Skip(value, ref position, ':');
            if (!TryReadNumber(value, ref position, 2, out minutes))
                return false;
        }

        offset = hours <= 18 && minutes <= 59 && hours * 60 + minutes <= 18 * 60 ? Offset.FromSeconds(sign * (hours * 3600 + minutes * 60)) : offset;
        return hours * 60 + minutes <= 18 * 60 && minutes <= 59;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> value, ref int position, int digits, out int number)
    {
        number = 0;
        if (position + digits > value.Length)
            return false;
        foreach (char c in value.Slice(position, digits))
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = number * 10 + (c - '0');
        }

        position += digits;
        return true;
    }

    private static bool Skip(ReadOnlySpan<char> value, ref int position, char expected)
    {
        if (position >= value.Length || value[position] != expected)
            return false;
        position++;
        return true;
    }
}
