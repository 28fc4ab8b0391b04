using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Puts other names of the same kind and length into sentences, so that contexts and shapes are learned and not a few names.</summary>
internal sealed class NameReplacement
{
    private readonly Gazetteer _gazetteer;
    private const float Lower = 0.05f;
    private const float WellKnown = 0.3f;
    private readonly OrganizationNames _organizations;
    private readonly Dictionary<int, string[][]> _wellKnownPlaces;

    public NameReplacement(Gazetteer gazetteer, IEnumerable<Example> examples)
    {
        _gazetteer = gazetteer;
        _organizations = new OrganizationNames(
            gazetteer,
            examples.SelectMany(e => Spans(e).Where(s => s.Type == EntityType.Organization).Select(s => e.Forms[s.First..s.End])));
        _wellKnownPlaces = gazetteer.WellKnownPlaces.GroupBy(p => p.Length).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Replaces each name of a sentence with a probability.</summary>
    public Example Apply(Example example, float probability, Randomness random)
    {
        string[]? forms = null;
        foreach (EntitySpan span in Spans(example))
        {
            bool replaced = random.Chance(probability), lower = random.Chance(Lower);
            if (!replaced && !lower)
                continue;
            Span<string> words = (forms ??= [.. example.Forms]).AsSpan(span.First, span.End - span.First);
            if (replaced)
                Replace(words, span.Type, random);
            if (lower)
                WriteSmall(words);
        }

        return forms is null ? example : example with { Forms = forms };
    }

    private static IEnumerable<EntitySpan> Spans(Example example)
    {
        for (int i = 0; i < example.Length; i++)
        {
            if (example.Names[i] == NameLabels.Outside || NameLabels.IsInside(example.Names[i]))
                continue;
            int end = i + 1;
            while (end < example.Length && NameLabels.IsInside(example.Names[end]))
                end++;
            yield return new EntitySpan(i, end, NameLabels.TypeOf(example.Names[i]));
        }
    }

    // Careless writers do.
    private static void WriteSmall(Span<string> forms)
    {
        foreach (ref string form in forms)
            form = form.ToLowerInvariant();
    }

    private static string Pick(string[] names, Randomness random) => names[random.Next(names.Length)];

    private static void Copy(string[][] choices, Span<string> forms, Randomness random)
    {
        if (choices.Length > 0)
            Copy(choices[random.Next(choices.Length)], forms);
    }

    private static void Copy(string[] chosen, Span<string> forms)
    {
        for (int i = 0; i < forms.Length; i++)
            Set(ref forms[i], chosen[i]);
    }

    // A name written in small or capital letters alone stays so.
    private static void Set(ref string form, string name)
    {
        if (!form.Any(char.IsUpper))
            form = name.ToLowerInvariant();
        else if (form.Length > 3 && !form.Any(char.IsLower))
            form = name.ToUpperInvariant();
        else
            form = name;
    }

    private void Replace(Span<string> forms, EntityType type, Randomness random)
    {
        if (type == EntityType.Person)
            ReplacePerson(forms, random);
        else if (type == EntityType.Organization)
            Copy(_organizations.Pick(forms, random), forms);
        else if (random.Chance(WellKnown))
            Copy(_wellKnownPlaces.GetValueOrDefault(forms.Length, []), forms, random);
        else
            Copy(_gazetteer.Places(forms.Length), forms, random);
    }

    private void ReplacePerson(Span<string> forms, Randomness random)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            if (forms[i].Length < 3 || !forms[i].All(char.IsLetter))
                continue;
            bool first = forms.Length == 1 ? _gazetteer.IsFirstName.Contains(forms[0]) : i < forms.Length - 1;
            Set(ref forms[i], Pick(first ? _gazetteer.FirstNames : _gazetteer.Surnames, random));
        }
    }
}
