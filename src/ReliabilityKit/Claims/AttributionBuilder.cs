using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReliabilityKit.Claims.Speech;

namespace ReliabilityKit.Claims;

/// <summary>Makes the attribution chain of a claim, from the outermost speaker inwards.</summary>
internal static class AttributionBuilder
{
    public static ImmutableArray<Attribution> Build(Utterance? innermost, ParticipantBuilder participants)
    {
        if (innermost is null)
            return [];
        int count = 0;
        for (Utterance? link = innermost; link is not null; link = link.Outer)
            count++;
        var chain = new Attribution[count];
        for (Utterance? link = innermost; link is not null; link = link.Outer)
            chain[--count] = new Attribution(participants.Build(link.Speaker, acts: true)!, link.Verb, link.Mode);
        return ImmutableCollectionsMarshal.AsImmutableArray(chain);
    }
}
