using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>
/// Numbers that are measured rather than told: hardly two sources have the same. Each source has a bias, a noise and now and then a slip by powers of ten;
/// the truth is what they agree on, more exact than any claim.
/// </summary>
/// <remarks>
/// Works on logarithms where all numbers are above zero, so that errors are relative, and on the numbers themselves otherwise. Noise and bias of a source
/// are shrunk toward those of all sources.
/// </remarks>
internal sealed class MeasurementModel
{
    private const int Revisions = 60;
    private const double ImaginedClaims = 2;

    /// <summary>Wrong beyond measure: a number from somewhere in this range of logarithms, or of spreads.</summary>
    private const double OutlierRange = 12;

    /// <summary>Squares of numbers beyond this are beyond all numbers.</summary>
    private const double Largest = 1e150;

    private static readonly double[] LogSlips = [0, Math.Log(10), -Math.Log(10), Math.Log(100), -Math.Log(100), Math.Log(1000), -Math.Log(1000)];

    private readonly ClaimMatrix _table;
    private readonly Workers _workers;
    private readonly bool _isLogarithmic;
    private readonly double _scale;
    private readonly double[] _slips;
    private readonly double[] _slipShare;
    private readonly double[] _reading;
    private readonly double[] _rounding;
    private readonly double[] _part;
    private readonly double[] _truth;
    private readonly double[] _uncertainty;
    private readonly double[] _noise;
    private readonly double[] _bias;
    private double _biasSpread;
    private double _typicalNoise;

    public MeasurementModel(ClaimMatrix table, Workers workers)
    {
        _table = table;
        _workers = workers;
        _isLogarithmic = table.SlotValue.All(value => table.Values.Low[value] > 0);
        _scale = _isLogarithmic ? 1 : LinearScale();
        _slips = _isLogarithmic ? LogSlips : [0];
        _slipShare = new double[_slips.Length + 1];
        Array.Fill(_slipShare, 0.1 / _slips.Length);
        _slipShare[0] = 0.9;
        (_reading, _rounding) = (new double[table.ClaimCount], new double[table.ClaimCount]);
        _part = new double[table.ClaimCount * _slips.Length];
        (_truth, _uncertainty) = (new double[table.ObjectCount], new double[table.ObjectCount]);
        (_noise, _bias) = (new double[table.SourceCount], new double[table.SourceCount]);
        Start();
    }

    /// <summary>Returns the believed number of an object.</summary>
    public double Truth(int o) => FromReading(_truth[o]);

    /// <summary>Returns the ends of a 90 % interval around it.</summary>
    public (double Low, double High) Interval(int o)
    {
        double margin = 1.645 * Math.Sqrt(_uncertainty[o]);
        return (FromReading(_truth[o] - margin), FromReading(_truth[o] + margin));
    }

    /// <summary>Returns the expected share of a source's claims that are no farther off than a typical claim of a typical source.</summary>
    public double Trust(int source)
    {
        double tolerance = 2 * _typicalNoise;
        double spread = Math.Sqrt(_noise[source]);
        double sum = 0.75 * ImaginedClaims;
        foreach (int c in _table.ClaimsOf(source))
        {
            double within = NormalWithin(tolerance - _bias[source], spread) / 2 + NormalWithin(tolerance + _bias[source], spread) / 2;
            sum += _part[c * _slips.Length] * within;
        }

        return Math.Clamp(sum / (_table.ClaimsOf(source).Length + ImaginedClaims), 0, 1);
    }

    /// <summary>Revises noise, bias, slips and truths in turn.</summary>
    public void Fit()
    {
        for (int i = 0; i < Revisions; i++)
        {
            SplitParts(i > 0);
            _workers.For(_table.ObjectCount, (_, from, to) => Range(from, to, FindTruth));
            double[] sums = _workers.Tally(_table.SourceCount, 3, (from, to, tally) =>
            {
                for (int s = from; s < to; s++) LearnSource(s, tally);
            });
            _biasSpread = (sums[0] + 2 * _biasSpread) / (sums[2] + 2);
            _typicalNoise = Math.Exp(sums[1] / Math.Max(1, sums[2]) / 2);
        }
    }

    private static void Range(int from, int to, Action<int> body)
    {
        for (int i = from; i < to; i++) body(i);
    }

    private void Start()
    {
        for (int c = 0; c < _reading.Length; c++)
        {
            double number = Number(c);
            _reading[c] = _isLogarithmic ? Math.Log(number) : Math.Clamp(number / _scale, -Largest, Largest);
            // A whole number may be off by a half without anybody having erred.
            double half = _isLogarithmic ? 1 / number : 1 / _scale;
            _rounding[c] = number == Math.Floor(number) ? half * half / 12 : 0;
        }

        double[] distances = new double[_reading.Length];
        for (int o = 0; o < _truth.Length; o++)
        {
            _truth[o] = Median(_reading[_table.ObjectStart[o].._table.ObjectStart[o + 1]]);
            for (int c = _table.ObjectStart[o]; c < _table.ObjectStart[o + 1]; c++) distances[c] = Math.Abs(_reading[c] - _truth[o]);
        }

        double typical = 1.4826 * Median(distances);
        _typicalNoise = Math.Max(typical, 1e-9);
        _biasSpread = _typicalNoise * _typicalNoise / 4;
        Array.Fill(_noise, _typicalNoise * _typicalNoise);
    }

    /// <summary>How far each claim is a plain reading, one with a slip, or neither.</summary>
    private void SplitParts(bool truthIsUncertain)
    {
        double[] counts = _workers.Tally(_table.ClaimCount, _slipShare.Length, (from, to, tally) =>
        {
            Span<double> log = stackalloc double[_slipShare.Length];
            for (int c = from; c < to; c++)
            {
                Split(c, truthIsUncertain, log);
                for (int k = 0; k < log.Length; k++) tally[k] += log[k];
                log[..^1].CopyTo(_part.AsSpan(c * _slips.Length));
            }
        });
        double total = 0;
        for (int k = 0; k < counts.Length; k++) total += counts[k] += k == 0 ? 20 : 0.3;
        for (int k = 0; k < counts.Length; k++) _slipShare[k] = counts[k] / total;
    }

    private void Split(int claim, bool truthIsUncertain, Span<double> parts)
    {
        (int o, int s) = (_table.ClaimObject[claim], _table.ClaimSource[claim]);
        double variance = _noise[s] + _rounding[claim] + (truthIsUncertain ? _uncertainty[o] : 0);
        for (int k = 0; k < _slips.Length; k++)
        {
            double off = _reading[claim] - _truth[o] - _bias[s] - _slips[k];
            parts[k] = Math.Log(_slipShare[k]) - 0.5 * (Math.Log(2 * Math.PI * variance) + off * off / variance);
        }

        parts[^1] = Math.Log(_slipShare[^1] / OutlierRange);
        Estimator.Normalize(parts, 1, parts);
    }

    private void FindTruth(int o)
    {
        double sum = 0;
        double precision = 0;
        for (int c = _table.ObjectStart[o]; c < _table.ObjectStart[o + 1]; c++)
        {
            int s = _table.ClaimSource[c];
            double weight = 1 / (_noise[s] + _rounding[c]);
            for (int k = 0; k < _slips.Length; k++)
            {
                double part = _part[c * _slips.Length + k] * weight;
                sum += part * (_reading[c] - _bias[s] - _slips[k]);
                precision += part;
            }
        }

        if (precision < 1e-6) return;
        _truth[o] = sum / precision;
        _uncertainty[o] = 1 / precision;
    }

    /// <summary>Learns bias and noise of a source; adds to the tally the square of its bias, the logarithm of its noise, and one.</summary>
    private void LearnSource(int source, double[] tally)
    {
        (double sum, double precision) = (0, 1 / _biasSpread);
        foreach (int c in _table.ClaimsOf(source))
        {
            int o = _table.ClaimObject[c];
            double weight = 1 / (_noise[source] + _rounding[c] + _uncertainty[o]);
            for (int k = 0; k < _slips.Length; k++)
            {
                double part = _part[c * _slips.Length + k] * weight;
                sum += part * (_reading[c] - _truth[o] - _slips[k]);
                precision += part;
            }
        }

        _bias[source] = sum / precision;
        _noise[source] = Noise(source);
        tally[0] += _bias[source] * _bias[source] + 1 / precision;
        tally[1] += Math.Log(_noise[source]);
        tally[2]++;
    }

    private double Noise(int source)
    {
        double sum = ImaginedClaims * _typicalNoise * _typicalNoise;
        double count = ImaginedClaims;
        foreach (int c in _table.ClaimsOf(source))
        {
            int o = _table.ClaimObject[c];
            // What part of a residual is noise, and what part the rounding of the claim.
            double share = _noise[source] / (_noise[source] + _rounding[c]);
            for (int k = 0; k < _slips.Length; k++)
            {
                double part = _part[c * _slips.Length + k];
                double off = _reading[c] - _truth[o] - _bias[source] - _slips[k];
                sum += part * (share * share * (off * off + _uncertainty[o]) + (1 - share) * _noise[source]);
                count += part;
            }
        }

        return Math.Max(sum / count, 1e-18);
    }

    private double Number(int claim) => Math.Clamp(_table.Values.Middle(_table.SlotValue[_table.ClaimSlot[claim]]), -Largest, Largest);

    private double FromReading(double reading) => _isLogarithmic ? Math.Exp(reading) : reading * _scale;

    /// <summary>The typical distance of a claim from the median of its object; 1 where all claims are the same.</summary>
    private double LinearScale()
    {
        List<double> distances = [];
        for (int o = 0; o < _table.ObjectCount; o++)
        {
            double[] numbers = [.. Enumerable.Range(_table.ObjectStart[o], _table.ClaimsAbout(o)).Select(Number)];
            double median = Median((double[])numbers.Clone());
            distances.AddRange(numbers.Select(number => Math.Abs(number - median)).Where(distance => distance > 0));
        }

        return distances.Count == 0 ? 1 : Math.Max(Median([.. distances]), 1e-300);
    }

    private static double Median(double[] numbers)
    {
        if (numbers.Length == 0) return 0;
        Array.Sort(numbers);
        int middle = numbers.Length / 2;
        return numbers.Length % 2 == 1 ? numbers[middle] : numbers[middle - 1] / 2 + numbers[middle] / 2;
    }

    /// <summary>The probability that a normal variable lies within a distance of its mean, to three digits (Bowling's logistic approximation).</summary>
    private static double NormalWithin(double distance, double spread)
    {
        double z = distance / spread;
        return 2 / (1 + Math.Exp(-0.07056 * z * z * z - 1.5976 * z)) - 1;
    }
}
