namespace ReliabilityKit.Claims.Coreference;

/// <summary>Decides whether two names can be the same person's.</summary>
internal static class PersonName
{
    /// <summary>Returns whether a shorter name can stand for a fuller one: its surname, its given name, or both without a middle name.</summary>
    /// <param name="full">The words of the fuller name.</param>
    /// <param name="name">The words of the other one.</param>
    public static bool Covers(ReadOnlySpan<string> full, ReadOnlySpan<string> name)
    {
        full = WithoutSuffix(full);
        name = WithoutSuffix(name);
        if (name.Length == 0 || name.Length > full.Length)
            return false;
        if (name.Length == full.Length)
            return SameWords(full, name);
        return IsSuffix(full, name) || (name.Length > 1 ? IsAbridged(full, name) : Same(full[0], name[0]));
    }

    /// <summary>Returns whether a name is the family name of a fuller one, which counts more than the given name.</summary>
    public static bool IsFamilyName(ReadOnlySpan<string> full, ReadOnlySpan<string> name) => IsSuffix(WithoutSuffix(full), WithoutSuffix(name));

    private static ReadOnlySpan<string> WithoutSuffix(ReadOnlySpan<string> name) =>
        name.Length > 1 && name[^1] is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" ? name[..^1] : name;

    private static bool IsSuffix(ReadOnlySpan<string> full, ReadOnlySpan<string> name) =>
        name.Length < full.Length && SameWords(full[^name.Length..], name);

    private static bool SameWords(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (!Same(left[i], right[i]) && !(i < left.Length - 1 && IsInitial(left[i], right[i])))
                return false;
        }

        return true;
    }

    // "Andrés López" of "Andrés Manuel López Obrador", "John F. Smith" and "John Smith": the same first word, and the others in order.
    private static bool IsAbridged(ReadOnlySpan<string> full, ReadOnlySpan<string> name)
    {
        if (!Same(full[0], name[0]) && !IsInitial(full[0], name[0]))
            return false;
        int next = 1;
        for (int i = 1; i < full.Length && next < name.Length; i++)
        {
            if (Same(full[i], name[next]))
                next++;
        }

        return next == name.Length;
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool IsInitial(string left, string right) =>
        left.Length > 0 && right.Length > 0 && left[0] == right[0] && (left.Length == 1 || right.Length == 1 || left[1] == '.' || right[1] == '.');
}
