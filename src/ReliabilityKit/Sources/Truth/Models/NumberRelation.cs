using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Numbers: "about 1,200" is right when it was 1,164, and "900 to 1,300" too.</summary>
internal sealed class NumberRelation(ValueTable values) : IValueRelation
{
    private const int Exact = 1;
    private const int TwoDigits = 2;
    private const int OneDigit = 4;
    private const int Range = 8;
    private const int Any = 15;

    /// <summary>People count up to here: nobody rounds 17.</summary>
    private const double LeastRounded = 20;

    /// <summary>Most people say numbers exactly.</summary>
    public double[] Imagined => [10, 2, 1, 1];

    public IErrorScale? Scale { get; } = new RatioScale();

    public int Compatibility(int claimed, int truth)
    {
        bool same = claimed == truth;
        if (values.Low[truth] != values.High[truth]) return same ? Any : Contains(truth, claimed) ? Range : 0;
        if (values.Low[claimed] != values.High[claimed]) return Contains(claimed, truth) ? Range : 0;
        double exact = values.Low[truth];
        if (Math.Abs(exact) < LeastRounded) return same ? Any : 0;
        double said = values.Low[claimed];
        int mask = (same ? Exact : 0) | (said == Round(exact, 2) ? TwoDigits : 0) | (said == Round(exact, 1) ? OneDigit : 0);
        return mask == (Exact | TwoDigits | OneDigit) ? Any : mask;
    }

    private bool Contains(int outer, int inner) => values.Low[outer] <= values.Low[inner] && values.High[inner] <= values.High[outer];

    /// <summary>Rounds to significant digits, half to even as is done in print as often as not.</summary>
    private static double Round(double number, int digits)
    {
        double unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(number)) + 1e-12) + 1 - digits);
        return unit >= 1 ? Math.Round(number / unit) * unit : number;
    }
}
