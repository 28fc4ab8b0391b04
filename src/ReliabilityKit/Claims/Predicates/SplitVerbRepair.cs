using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts auxiliaries and verbs together that words between commas set apart: "had, at one point, fallen", "was, police said, arrested".</summary>
/// <remarks>"Have" before a comma has no object there, and "be" before a comma no complement: they are auxiliaries of the participle behind the second comma.</remarks>
internal sealed class SplitVerbRepair(TreeDraft tree)
{
    private const int Between = 12;

    public void Run(int auxiliary)
    {
        if (tree.Lemma(auxiliary) is not ("have" or "be") || auxiliary + 2 >= tree.Count || !IsComma(auxiliary + 1)
            || tree.Relations[auxiliary] is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive && tree.Heads[auxiliary] > auxiliary + 2 && !IsSaying(tree.Heads[auxiliary]))
            return;
        int participle = ParticipleBehind(auxiliary + 2, tree.Text.GetSentenceOf(auxiliary).End);
        if (participle < 0)
            return;
        if (tree.Heads[participle] == auxiliary)
            JoinHead(auxiliary, participle);
        else if (tree.Heads[participle] == tree.Heads[auxiliary] && IsSaying(tree.Heads[participle]) && tree.Heads[participle] < participle)
            JoinAroundSaying(auxiliary, participle, tree.Heads[participle]);
    }

    private bool IsComma(int token) => tree.Text.FormOf(token) is ",";

    private bool IsSaying(int token) => token >= 0 && SayingLexicon.TryVerb(tree.Lemma(token), out Saying saying) && saying.Kind == SayingKind.Say;

    // The verb right behind the second comma, but for adverbs.
    private int ParticipleBehind(int from, int end)
    {
        int token = from;
        while (token < end && token < from + Between && !IsComma(token))
            token++;
        if (token == from || token >= end || !IsComma(token))
            return -1;
        token++;
        while (token < end && tree.Part(token) == PartOfSpeech.Adverb)
            token++;
        return token < end && tree.Part(token) == PartOfSpeech.Verb && tree.Tags[token] is PennTag.VerbPastParticiple or PennTag.VerbPast ? token : -1;
    }

    private void JoinHead(int auxiliary, int participle)
    {
        tree.Promote(participle, DependencyRelation.Auxiliary);
        Join(auxiliary, participle);
        for (int token = auxiliary + 2; token < participle; token++)
        {
            if (tree.Heads[token] == auxiliary && tree.Relations[token] == DependencyRelation.Object && tree.Marker(token) >= 0)
                tree.Hang(token, participle, DependencyRelation.Oblique);
        }
    }

    private void JoinAroundSaying(int auxiliary, int participle, int saying)
    {
        tree.Promote(participle, DependencyRelation.Parataxis);
        for (int token = auxiliary + 2; token < saying; token++)
        {
            if (tree.Heads[token] == participle && tree.Relations[token].IsSubject())
                tree.Hang(token, saying, DependencyRelation.NominalSubject);
        }

        Join(auxiliary, participle);
    }

    private void Join(int auxiliary, int participle)
    {
        bool isPassive = tree.Lemma(auxiliary) == "be";
        tree.Tags[participle] = PennTag.VerbPastParticiple;
        tree.Hang(auxiliary, participle, isPassive ? DependencyRelation.AuxiliaryPassive : DependencyRelation.Auxiliary);
        if (tree.Find(participle, DependencyRelation.NominalSubject) is var subject and >= 0 && subject < auxiliary)
            tree.HangSubject(subject, participle);
    }
}
