using ReliabilityKit.Matching.Blocking;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Numbers the different names of an archive's participants, and the nouns of those without a name; of each, one stands for all.</summary>
internal sealed class NameNumbers
{
    private readonly HashNumbers _numbers = new();
    private readonly List<NameProfile> _names = [];

    /// <summary>Gets a rough number of the bytes taken up.</summary>
    public long Bytes => _numbers.Bytes + 400L * _names.Count;

    /// <summary>Gets who stands for a number.</summary>
    public NameProfile this[int number] => _names[number];

    /// <summary>Returns the number of a participant, or -1 for nobody.</summary>
    public int Add(NameProfile? participant)
    {
        if (participant is null) return -1;
        ulong name = StableHash.Of(participant.IsNamed ? participant.Key : participant.Head);
        int number = _numbers.Add(StableHash.Combine(name, ((ulong)participant.Type << 1) + (participant.IsNamed ? 1UL : 0)));
        if (number == _names.Count) _names.Add(participant);
        return number;
    }
}
