using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Predicates;

public class ClauseRepairTests
{
    [Fact]
    public void Run_SecondSubjectBehindAdjective_IsItsInfinitive()
    {
        DependencyTree tree = Trees.Tree(
            "She/she/PRON/PRP/3/nsubj was/be/AUX/VBD/3/cop right/right/ADJ/JJ/0/root to/to/PART/TO/5/mark leave/leave/VERB/VB/3/csubj");
        Assert.Equal(DependencyRelation.OpenClausalComplement, tree.Relation(4));
    }

    [Fact]
    public void Run_InvertedComplement_MakesTheNounTheSubject()
    {
        DependencyTree tree = Trees.Tree(
            "Among/among/ADP/IN/2/case them/they/PRON/PRP/4/nmod was/be/AUX/VBD/4/cop Anna/Anna/PROPN/NNP/0/root/PER ././PUNCT/./4/punct");
        Assert.Equal(-1, tree.Head(1));
        Assert.Equal(DependencyRelation.NominalSubject, tree.Relation(3));
    }

    [Fact]
    public void Run_TwoSubjectsOfSaying_GivesTheFirstToTheContent()
    {
        DependencyTree tree = Trees.Tree(
            "Tolls/toll/NOUN/NNS/4/nsubj ,/,/PUNCT/,/1/punct officials/official/NOUN/NNS/4/nsubj say/say/VERB/VBP/0/root ,/,/PUNCT/,/7/punct may/may/AUX/MD/7/aux rise/rise/VERB/VB/4/ccomp");
        Assert.Equal(6, tree.Head(0));
    }

    [Fact]
    public void Run_SpeakerTakenForObject_BecomesSubject()
    {
        DependencyTree tree = Trees.Tree(
            "Roads/road/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop safe/safe/ADJ/JJ/0/root ,/,/PUNCT/,/5/punct insists/insist/VERB/VBZ/3/parataxis Anna/Anna/PROPN/NNP/5/obj/PER");
        Assert.Equal(DependencyRelation.NominalSubject, tree.Relation(5));
    }

    [Fact]
    public void Run_NounWithSubjectAndParticiple_MakesTheParticipleTheVerb()
    {
        DependencyTree tree = Trees.Tree(
            "Envoys/envoy/NOUN/NNS/3/nsubj dismissed/dismiss/VERB/VBN/3/amod rumours/rumour/NOUN/NNS/0/root ././PUNCT/./3/punct");
        Assert.Equal(-1, tree.Head(1));
        Assert.Equal(DependencyRelation.Object, tree.Relation(2));
        Assert.Equal(PennTag.VerbPast, tree.Tag(1));
    }

    [Fact]
    public void Run_ReducedClauseWithObject_IsTheSentence()
    {
        DependencyTree tree = Trees.Tree(
            "Workers/worker/NOUN/NNS/0/root blocked/block/VERB/VBN/1/acl roads/road/NOUN/NNS/2/obj ././PUNCT/./1/punct");
        Assert.Equal(-1, tree.Head(1));
        Assert.Equal(1, tree.Head(0));
    }

    [Fact]
    public void Run_CaptionWithPassiveParticiple_StaysAsItIs()
    {
        DependencyTree tree = Trees.Tree(
            "Houses/house/NOUN/NNS/0/root destroyed/destroy/VERB/VBN/1/acl by/by/ADP/IN/4/case fire/fire/NOUN/NN/2/obl:agent ././PUNCT/./1/punct");
        Assert.Equal(-1, tree.Head(0));
    }

    [Fact]
    public void Run_NounAndNameAsTwoSubjects_MakesTheNounATitle()
    {
        DependencyTree tree = Trees.Tree(
            "Golfer/golfer/NOUN/NN/4/nsubj Jill/Jill/PROPN/NNP/4/nsubj/PER Ross/Ross/PROPN/NNP/2/flat/I left/leave/VERB/VBD/0/root");
        Assert.Equal(1, tree.Head(0));
        Assert.Equal(DependencyRelation.NominalModifierDescriptive, tree.Relation(0));
    }

    [Fact]
    public void Run_PhraseBetweenCommasOnTheSubject_BelongsToTheClause()
    {
        DependencyTree tree = Trees.Tree(
            "Banks/bank/NOUN/NNS/6/nsubj ,/,/PUNCT/,/4/punct in/in/ADP/IN/4/case May/May/PROPN/NNP/1/nmod ,/,/PUNCT/,/1/punct closed/close/VERB/VBD/0/root");
        Assert.Equal(5, tree.Head(3));
        Assert.Equal(DependencyRelation.Oblique, tree.Relation(3));
    }

    [Fact]
    public void Run_PassiveSubjectWithoutAuxiliary_IsTheSubjectOfAnActiveVerb()
    {
        DependencyTree tree = Trees.Tree(
            "Inflation/inflation/NOUN/NN/2/nsubj:pass stood/stand/VERB/VBN/0/root there/there/ADV/RB/2/advmod ././PUNCT/./2/punct");
        Assert.Equal(DependencyRelation.NominalSubject, tree.Relation(0));
        Assert.Equal(PennTag.VerbPast, tree.Tag(1));
    }

    [Fact]
    public void Run_HeadlineWithoutAuxiliary_StaysPassive()
    {
        DependencyTree tree = Trees.Tree("Workers/worker/NOUN/NNS/2/nsubj:pass injured/injure/VERB/VBN/0/root");
        Assert.Equal(DependencyRelation.NominalSubjectPassive, tree.Relation(0));
    }
}
