using System.Text;
using AngleSharp.Dom;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Html;

/// <summary>Makes the visible text of a page: what a reader sees, a line a block, white space folded.</summary>
/// <remarks>The walk keeps its own stack, so depth costs no call stack.</remarks>
internal sealed class VisibleText
{
    private readonly StringBuilder text = new();
    private readonly List<PageLine> lines = [];
    private readonly List<PageNode> nodes = [];
    private int block = -1;
    private int lineStart;
    private int linkLength;
    private bool spacePending;

    /// <summary>Returns the visible text below an element.</summary>
    public static PageText Of(IElement root)
    {
        var builder = new VisibleText();
        builder.Walk(root);
        builder.EndLine();
        for (int i = builder.nodes.Count - 1; i > 0; i--)
            AddToParent(builder.nodes[i], builder.nodes[builder.nodes[i].Parent]);
        return new PageText(builder.text.ToString(), builder.lines, builder.nodes);
    }

    private void Walk(IElement root)
    {
        var open = new Stack<(INode? Next, int Index, int Block, int Links)>();
        Enter(root, -1, 0, open);
        while (open.TryPop(out var level))
        {
            INode? node = level.Next;
            if (node is null)
            {
                Leave(level.Index, level.Block);
                continue;
            }

            open.Push(level with { Next = node.NextSibling });
            if (node is IElement element)
                Enter(element, level.Index, level.Links, open);
            else if (node is IText characters)
                Append(characters.Data, level.Index, level.Links > 0);
        }
    }

    private void Enter(IElement element, int parent, int links, Stack<(INode? Next, int Index, int Block, int Links)> open)
    {
        var node = new PageNode(element, parent);
        if (ElementNames.IsInvisible(node.Name))
            return;
        nodes.Add(node);
        int index = nodes.Count - 1;
        node.HasHeadline = node.Name == "h1";
        open.Push((element.FirstChild, index, block, links + (node.Name == "a" ? 1 : 0)));
        if (!ElementNames.IsBlock(node.Name))
            return;
        EndLine();
        block = index;
    }

    private void Leave(int index, int outerBlock)
    {
        if (!ElementNames.IsBlock(nodes[index].Name))
            return;
        EndLine();
        block = outerBlock;
    }

    private void Append(string data, int parent, bool isLink)
    {
        int before = text.Length;
        foreach (char c in data)
            if (IsSpace(c))
                spacePending = true;
            else
                Append(c);
        int added = text.Length - before;
        nodes[parent].TextLength += added;
        if (!isLink)
            return;
        nodes[parent].LinkLength += added;
        linkLength += added;
    }

    private void Append(char c)
    {
        if (text.Length == lineStart && lines.Count > 0)
        {
            text.Append('\n');
            lineStart++;
        }
        else if (spacePending && text.Length > lineStart)
            text.Append(' ');
        spacePending = false;
        text.Append(c);
    }

    private void EndLine()
    {
        if (text.Length > lineStart)
        {
            var span = TextSpan.FromBounds(lineStart, text.Length);
            lines.Add(new PageLine(span, block, Math.Min(linkLength, span.Length)));
            lineStart = text.Length;
        }

        linkLength = 0;
        spacePending = false;
    }

    private static void AddToParent(PageNode node, PageNode parent)
    {
        parent.TextLength += node.TextLength;
        parent.LinkLength += node.LinkLength;
        parent.HasHeadline |= node.HasHeadline;
    }

    // The separators U+001C to U+001F are white space to the text formats of old, and shown as nothing else today.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';
}
