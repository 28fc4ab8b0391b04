using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Numbers the nouns of an archive's participants.</summary>
internal sealed class NounNumbers
{
    private const string Anybody = "person";

    private readonly HashNumbers _numbers = new();
    private readonly List<string> _nouns = [];

    /// <summary>Returns the number of the noun of a participant, or -1 for a name or nobody.</summary>
    public int Add(NameProfile? participant)
    {
        if (participant is null or { IsNamed: true }) return -1;
        int number = _numbers.Add(StableHash.Of(participant.Head));
        if (number == _nouns.Count) _nouns.Add(participant.Head);
        return number;
    }

    /// <summary>Returns whether a participant without name may mean the same as a numbered noun, or one be a kind of the other.</summary>
    public bool MayAgree(NameProfile participant, int noun)
    {
        string other = _nouns[noun];
        return participant.Head == other || participant.Head == Anybody || other == Anybody
            || NounThesaurus.Default.Relate(participant.Head, other) != NounRelation.Unrelated;
    }
}
