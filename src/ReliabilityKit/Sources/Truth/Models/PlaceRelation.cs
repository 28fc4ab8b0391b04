using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Places within places: who names the country of the town is right too, only less exact.</summary>
internal sealed class PlaceRelation(ValueTable values, ValueHierarchy? hierarchy) : IValueRelation
{
    private const int Same = 1;
    private const int Whole = 2;

    /// <summary>Nobody knows how exact a table of places is.</summary>
    public double[] Imagined => [3, 3];

    public IErrorScale? Scale => null;

    public int Compatibility(int claimed, int truth)
    {
        if (claimed == truth) return Same;
        return IsWholeByName(values.Text[claimed], values.Text[truth]) || hierarchy?.IsWithin(values.Text[truth], values.Text[claimed]) == true ? Whole : 0;
    }

    /// <summary>"Lyon, France" is within "France".</summary>
    private static bool IsWholeByName(string whole, string part) =>
        part.Length > whole.Length + 1 && part.EndsWith(whole, StringComparison.Ordinal) && part.AsSpan(0, part.Length - whole.Length).TrimEnd().EndsWith(",");
}
