using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Weights;

/// <summary>The shares of an archive's claims that have a name, a noun or an action.</summary>
internal sealed class TermShares
{
    private readonly Dictionary<ulong, double> _shares = [];
    private readonly double _rarest;

    /// <summary>Counts the terms of claims.</summary>
    public TermShares(IEnumerable<DocumentProfile> documents)
    {
        double claims = 0;
        foreach (DocumentProfile document in documents)
        {
            claims += document.Claims.Length;
            TermCounts terms = document.Terms;
            for (int i = 0; i < terms.Terms.Length; i++) _shares[terms.Terms[i]] = _shares.GetValueOrDefault(terms.Terms[i]) + terms.Counts[i];
        }

        foreach (ulong term in _shares.Keys) _shares[term] /= claims;
        _rarest = 1 / Math.Max(1, claims);
    }

    /// <summary>Returns the share of a term; of one that was never met that of one met once.</summary>
    public double Of(string term) => _shares.GetValueOrDefault(StableHash.Of(term), _rarest);
}
