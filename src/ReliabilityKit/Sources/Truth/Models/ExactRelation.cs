using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Times and dates: the minute or the day is right or wrong.</summary>
internal sealed class ExactRelation(ValueTable values, IErrorScale scale) : IValueRelation
{
    public double[] Imagined => [1];

    public IErrorScale? Scale { get; } = scale;

    public int Compatibility(int claimed, int truth) => values.Low[claimed] == values.Low[truth] ? 1 : 0;
}
