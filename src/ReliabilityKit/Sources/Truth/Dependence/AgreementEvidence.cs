namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Adds up, for each hypothesis of copying, how much better it explains what two sources say than independence does.</summary>
/// <param name="ratios">A number for each hypothesis, to work in; empty if nothing is to be weighed.</param>
internal ref struct AgreementEvidence(Span<double> ratios)
{
    private readonly Span<double> _ratios = ratios;
    private double _product0 = 1;
    private double _product1 = 1;
    private double _product2 = 1;
    private double _product3 = 1;
    private int _different;
    private bool _started;

    /// <summary>Adds an object about which both say the same, which the one would have said anyway with some probability.</summary>
    public void AddSame(double chance)
    {
        if (_ratios.IsEmpty) return;
        // Logarithms are dear: ratios are multiplied up as long as they fit.
        ReadOnlySpan<double> shares = CopyHypotheses.Shares;
        _product0 *= (shares[0] + (1 - shares[0]) * chance) / chance;
        _product1 *= (shares[1] + (1 - shares[1]) * chance) / chance;
        _product2 *= (shares[2] + (1 - shares[2]) * chance) / chance;
        _product3 *= (shares[3] + (1 - shares[3]) * chance) / chance;
        if (_product3 > 1e200) Fold();
    }

    /// <summary>Adds an object about which they say different things.</summary>
    public void AddDifferent() => _different++;

    /// <summary>Weighs what was added.</summary>
    public bool TryWeigh(int sources, int earlier, int later, out SourceLink link)
    {
        link = default;
        if (_ratios.IsEmpty) return false;
        Fold();
        for (int i = 0; i < _ratios.Length; i++) _ratios[i] += _different * CopyHypotheses.LogDifferent[i];
        return CopyHypotheses.TryWeigh(sources, earlier, later, _ratios, out link);
    }

    private void Fold()
    {
        if (!_started) _ratios.Clear();
        _started = true;
        _ratios[0] += Math.Log(_product0);
        _ratios[1] += Math.Log(_product1);
        _ratios[2] += Math.Log(_product2);
        _ratios[3] += Math.Log(_product3);
        _product0 = _product1 = _product2 = _product3 = 1;
    }
}
