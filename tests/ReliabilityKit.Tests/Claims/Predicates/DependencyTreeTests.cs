using FsCheck;
using FsCheck.Fluent;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;

namespace ReliabilityKit.Tests.Claims.Predicates;

public class DependencyTreeTests
{
    private const string Sentence =
        "The/the/DET/DT/2/det council/council/NOUN/NN/3/nsubj approved/approve/VERB/VBD/0/root the/the/DET/DT/5/det budget/budget/NOUN/NN/3/obj";

    [Fact]
    public void Children_OfVerb_AreItsDependentsInOrder()
    {
        DependencyTree tree = Trees.Tree(Sentence);
        Assert.Equal([1, 4], tree.Children(2).ToArray());
        Assert.Equal(0, tree.First(2));
        Assert.Equal(4, tree.Last(2));
        Assert.Equal(1, tree.Find(2, DependencyRelation.NominalSubject));
        Assert.Equal(-1, tree.Find(2, DependencyRelation.Oblique));
    }

    [Fact]
    public void TopDown_RandomTrees_PutsEveryTokenBehindItsHead() =>
        Prop.ForAll(HeadLists(), heads =>
        {
            DependencyTree tree = Build(heads);
            var seen = new HashSet<int> { -1 };
            bool ordered = true;
            foreach (int token in tree.TopDown)
            {
                ordered &= seen.Contains(tree.Head(token));
                seen.Add(token);
            }

            return ordered && seen.Count == heads.Length + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void FirstAndLast_RandomTrees_CoverExactlyTheDescendants() =>
        Prop.ForAll(HeadLists(), heads =>
        {
            DependencyTree tree = Build(heads);
            for (int token = 0; token < heads.Length; token++)
            {
                int[] inside = [.. Enumerable.Range(0, heads.Length).Where(other => tree.IsInside(other, token))];
                if (tree.First(token) != inside.Min() || tree.Last(token) != inside.Max())
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Constructor_CycleInTheFile_LeavesItsTokensAlone()
    {
        DependencyTree tree = Trees.Tree("a/a/NOUN/NN/2/dep b/b/NOUN/NN/1/dep c/c/NOUN/NN/0/root");
        Assert.Equal([2], tree.TopDown.ToArray());
        Assert.True(tree.IsInside(0, 1));
    }

    // Every token but the first hangs on an earlier one, shuffled by position: always a tree.
    private static Arbitrary<int[]> HeadLists() =>
        Gen.Sized(size => Gen.ArrayOf(Gen.Choose(0, 1000)).Where(list => list.Length is > 0 and < 40)
            .Select(list => list.Select((number, index) => index == 0 ? -1 : number % index).ToArray())).ToArbitrary();

    private static DependencyTree Build(int[] heads)
    {
        var rows = new System.Text.StringBuilder();
        for (int i = 0; i < heads.Length; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}\tw\tw\tNOUN\tNN\t_\t{heads[i] + 1}\tnmod\t_\t_\n");
        rows.Append('\n');
        return new DependencyTree(ConlluReader.Read(new StringReader(rows.ToString())));
    }
}
