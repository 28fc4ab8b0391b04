namespace ReliabilityKit.Language;

/// <summary>How a word becomes its dictionary form: some letters off its end, others put there.</summary>
/// <param name="Cut">Letters taken off.</param>
/// <param name="Ending">Letters put on.</param>
/// <param name="KeepsCase">Whether capitals stay.</param>
internal readonly record struct LemmaRule(int Cut, string Ending, bool KeepsCase)
{
    /// <summary>Returns the dictionary form.</summary>
    public string Apply(string word)
    {
        string form = KeepsCase ? word : word.ToLowerInvariant();
        return Cut > form.Length || (Cut == 0 && Ending.Length == 0) ? form : string.Concat(form.AsSpan(0, form.Length - Cut), Ending);
    }
}
