using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Predicates;

public class TreeRepairTests
{
    [Fact]
    public void Run_AdverbialClauseWithThatBehindVerbOfSaying_BecomesContent()
    {
        DependencyTree tree = Trees.Tree(
            "She/she/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/5/mark it/it/PRON/PRP/5/nsubj left/leave/VERB/VBD/2/advcl");
        Assert.Equal(DependencyRelation.ClausalComplement, tree.Relation(4));
    }

    [Fact]
    public void Run_ClauseOfResult_StaysAdverbial()
    {
        DependencyTree tree = Trees.Tree(
            "She/she/PRON/PRP/2/nsubj wrote/write/VERB/VBD/0/root so/so/SCONJ/IN/6/mark that/that/SCONJ/IN/6/mark they/they/PRON/PRP/6/nsubj knew/know/VERB/VBD/2/advcl");
        Assert.Equal(DependencyRelation.AdverbialClause, tree.Relation(5));
    }

    [Fact]
    public void Run_SubjectOfAuxiliary_BecomesThatOfTheVerb()
    {
        DependencyTree tree = Trees.Tree(
            "He/he/PRON/PRP/2/nsubj can/can/AUX/MD/5/aux and/and/CCONJ/CC/5/cc will/will/AUX/MD/5/aux go/go/VERB/VB/0/root");
        Assert.Equal(4, tree.Head(0));
    }

    [Fact]
    public void Run_SecondObjectBehindJoinedVerb_BelongsToThatVerb()
    {
        DependencyTree tree = Trees.Tree(
            "He/he/PRON/PRP/2/nsubj backed/back/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc imposed/impose/VERB/VBD/2/conj taxes/tax/NOUN/NNS/2/obj");
        Assert.Equal(4, tree.Head(5));
        Assert.Equal(1, tree.Head(2));
    }

    [Fact]
    public void Run_AgentInsideTheObjectOfAnAct_BelongsToTheAct()
    {
        DependencyTree tree = Trees.Tree(
            "dismissal/dismissal/NOUN/NN/0/root of/of/ADP/IN/3/case coaches/coach/NOUN/NNS/1/nmod by/by/ADP/IN/5/case boards/board/NOUN/NNS/3/nmod");
        Assert.Equal(0, tree.Head(4));
    }

    [Fact]
    public void Run_ChargeHungOnTheAccused_HangsOnTheVerb()
    {
        DependencyTree tree = Trees.Tree(
            "They/they/PRON/PRP/2/nsubj accused/accuse/VERB/VBD/0/root him/he/PRON/PRP/2/obj of/of/SCONJ/IN/5/mark lying/lie/VERB/VBG/3/acl");
        Assert.Equal(1, tree.Head(4));
        Assert.Equal(DependencyRelation.AdverbialClause, tree.Relation(4));
    }
}
