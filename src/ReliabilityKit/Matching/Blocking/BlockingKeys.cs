using System.Globalization;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching.Facts;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Blocking;

/// <summary>The keys under which a claim is found: two claims that share one are compared.</summary>
/// <remarks>A key depends on its claim alone, so the pairs are the same whatever the order of adding.</remarks>
internal static class BlockingKeys
{
    private const double RareBits = 9;
    private const int RareWords = 5;
    private const int Wordings = 2;
    private const int FigureDigits = 3;

    /// <summary>Adds the keys of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="keys">Receives the keys; the same one may come twice.</param>
    public static void Collect(ClaimProfile claim, List<BlockingKey> keys)
    {
        ulong family = StableHash.Of(ActionLexicon.Default.FamilyOf(claim.Sense));
        AddAction(claim, family, keys);
        AddParticipants(claim, family, keys);
        foreach (Measure measure in claim.Measures) AddMeasure(measure, keys);
        if (claim.NextEvent is { } next) keys.Add(BlockingKey.Of(BlockingRule.NextEvent, (ulong)Math.Max(0, NounThesaurus.Default.GroupOf(next))));
        foreach (Birth birth in claim.Births) keys.Add(BlockingKey.Of(BlockingRule.Birth, StableHash.Of(birth.Person.Last)));
        if (claim.Tenure is { } tenure) keys.Add(BlockingKey.Of(BlockingRule.Tenure, StableHash.Of(tenure.Holder.Last)));
        if (claim.Votes is not null) keys.Add(BlockingKey.Of(BlockingRule.Vote, 0));
        AddRareWords(claim.Words, keys);
        AddWording(claim.Words, keys);
    }

    private static void AddAction(ClaimProfile claim, ulong family, List<BlockingKey> keys)
    {
        if (claim.Sense.IsKnown && claim.Sense.Nature != ActionNature.Speech) keys.Add(BlockingKey.Of(BlockingRule.Action, family));
    }

    private static void AddParticipants(ClaimProfile claim, ulong family, List<BlockingKey> keys)
    {
        ulong actor = claim.Actor is null ? 0 : HashOf(claim.Actor);
        ulong obj = claim.Object is null ? 0 : HashOf(claim.Object);
        if (actor != 0 && obj != 0) keys.Add(BlockingKey.Of(BlockingRule.Participants, actor + obj));
        foreach (ulong participant in (ReadOnlySpan<ulong>)[actor, obj])
        {
            if (participant == 0) continue;
            keys.Add(BlockingKey.Of(BlockingRule.ActionAndParticipant, StableHash.Combine(family, participant)));
            if (claim.When is { Start: { } start, IsWithinADay: true })
            {
                ulong day = StableHash.Of(start.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                keys.Add(BlockingKey.Of(BlockingRule.DayAndParticipant, StableHash.Combine(day, participant)));
            }
        }
    }

    /// <summary>A name is found by its last word, a noun by the group of its synonyms.</summary>
    private static ulong HashOf(NameProfile participant)
    {
        if (participant.IsNamed) return StableHash.Of(participant.Last);
        int group = NounThesaurus.Default.GroupOf(participant.Key);
        return group < 0 ? StableHash.Of(participant.Key) : StableHash.Combine((ulong)group, 1);
    }

    private static void AddMeasure(Measure measure, List<BlockingKey> keys)
    {
        if (measure.Quantity.Kind is QuantityKind.Number or QuantityKind.Ordinal) return;
        int group = NounThesaurus.Default.GroupOf(measure.Noun);
        ulong noun = group < 0 ? StableHash.Of(measure.Noun) : StableHash.Combine((ulong)group, 1);
        bool isCount = measure.Quantity.Kind == QuantityKind.Count;
        keys.Add(BlockingKey.Of(isCount ? BlockingRule.Count : BlockingRule.Measure, StableHash.Combine((ulong)measure.Quantity.Kind, noun)));
        if (isCount && measure.Digits >= FigureDigits) keys.Add(BlockingKey.Of(BlockingRule.Figure, BitConverter.DoubleToUInt64Bits(measure.Quantity.Value!.Value)));
        if (measure.Topic is not { } topic) return;
        ulong name = StableHash.Of(topic.Name);
        keys.Add(BlockingKey.Of(isCount ? BlockingRule.Topic : BlockingRule.Measure, name));
        if (isCount) keys.Add(BlockingKey.Of(BlockingRule.CountOfTopic, StableHash.Combine(name, measure.IsOfAnybody ? 0 : noun)));
    }

    private static void AddRareWords(WordSet words, List<BlockingKey> keys)
    {
        int taken = 0;
        for (int i = 0; i < words.Hashes.Length && taken < RareWords; i++)
        {
            if (words.Bits[i] < RareBits) continue;
            keys.Add(BlockingKey.Of(BlockingRule.RareWord, words.Hashes[i]));
            taken++;
        }
    }

    /// <summary>The two smallest hashes together: clauses with nearly the same words mostly share them (MinHash).</summary>
    private static void AddWording(WordSet words, List<BlockingKey> keys)
    {
        if (words.Hashes.Length >= Wordings) keys.Add(BlockingKey.Of(BlockingRule.Wording, StableHash.Combine(words.Hashes[0], words.Hashes[1])));
    }
}
