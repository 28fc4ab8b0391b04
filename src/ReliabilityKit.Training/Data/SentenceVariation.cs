using ReliabilityKit.Language;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Writes a few sentences as headlines and careless writers do: all small, all capital, every word capitalised, no full stop.</summary>
internal static class SentenceVariation
{
    private const float Lower = 0.02f;
    private const float Upper = 0.02f;
    private const float Title = 0.02f;
    private const float NoStop = 0.04f;

    /// <summary>Returns the sentence, or, rarely, a variation of it.</summary>
    public static Example Apply(Example example, Randomness random)
    {
        float chance = random.NextSingle();
        if (chance < Lower)
            example = Rewrite(example, f => f.ToLowerInvariant());
        else if (chance < Lower + Upper)
            example = Rewrite(example, f => f.ToUpperInvariant());
        else if (chance < Lower + Upper + Title)
            example = Rewrite(example, f => char.ToUpperInvariant(f[0]) + f[1..]);
        return random.Chance(NoStop) ? WithoutStop(example) : example;
    }

    private static Example Rewrite(Example example, Func<string, string> write) => example with { Forms = [.. example.Forms.Select(write)] };

    private static Example WithoutStop(Example example)
    {
        int last = example.Length - 1;
        if (last == 0 || example.Tags[last] != PennTag.SentenceEnd || example.Heads[last] == 0 || example.Heads.Contains(last + 1))
            return example;
        return new Example(
            example.Forms[..last], example.Lemmas[..last], example.PartsOfSpeech[..last], example.Tags[..last], example.Heads[..last],
            example.Relations[..last], example.Names[..last])
        { HasDerivedNames = example.HasDerivedNames };
    }
}
