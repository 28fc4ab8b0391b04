using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Tests.Claims.Predicates;

public class FrameRepairTests
{
    [Theory]
    [InlineData("accused/accuse", "of/of", true)]
    [InlineData("named/name", "as/as", true)]
    [InlineData("saw/see", "of/of", false)]
    public void Run_PrepositionBehindTheObject_HangsOnTheVerbThatTakesIt(string verb, string preposition, bool moves)
    {
        DependencyTree tree = Trees.Tree(
            $"They/they/PRON/PRP/2/nsubj {verb}/VERB/VBD/0/root banks/bank/NOUN/NNS/2/obj {preposition}/ADP/IN/5/case fraud/fraud/NOUN/NN/3/nmod");
        Assert.Equal(moves ? 1 : 2, tree.Head(4));
    }

    [Fact]
    public void Run_PrepositionInsideAnAct_HangsOnTheAct()
    {
        DependencyTree tree = Trees.Tree(
            "sale/sale/NOUN/NN/0/root of/of/ADP/IN/3/case yards/yard/NOUN/NNS/1/nmod to/to/ADP/IN/5/case banks/bank/NOUN/NNS/3/nmod");
        Assert.Equal(0, tree.Head(4));
        Assert.Equal(DependencyRelation.NominalModifier, tree.Relation(4));
    }
}
