namespace ReliabilityKit.Matching.Words;

/// <summary>Knows which of many documents share a run of words: only among those are copied sentences looked for.</summary>
internal sealed class SharedRuns
{
    // The documents of each run that several have, run after run.
    private readonly List<int> _documents = [];

    // For each document where the documents of its runs stand.
    private readonly List<Range>[] _runs;

    /// <summary>Reads documents, which are numbered in the order in which they come.</summary>
    public SharedRuns(IReadOnlyList<DocumentProfile> documents)
    {
        _runs = new List<Range>[documents.Count];
        for (int i = 0; i < _runs.Length; i++) _runs[i] = [];
        (ulong[] runs, int[] owners) = Sort(documents);
        for (int start = 0, end; start < runs.Length; start = end)
        {
            end = start + 1;
            while (end < runs.Length && runs[end] == runs[start]) end++;
            if (end > start + 1) Add(owners.AsSpan(start..end));
        }
    }

    /// <summary>Returns the numbers of the documents that share a run with a document, itself perhaps among them.</summary>
    public HashSet<int> With(int document)
    {
        HashSet<int> others = [];
        foreach (Range run in _runs[document])
        {
            for (int i = run.Start.Value; i < run.End.Value; i++) others.Add(_documents[i]);
        }

        return others;
    }

    private static (ulong[] Runs, int[] Owners) Sort(IReadOnlyList<DocumentProfile> documents)
    {
        ulong[] runs = new ulong[documents.Sum(document => document.Shingles.Runs.Length)];
        int[] owners = new int[runs.Length];
        int at = 0;
        for (int i = 0; i < documents.Count; i++)
        {
            ReadOnlySpan<ulong> own = documents[i].Shingles.Runs;
            own.CopyTo(runs.AsSpan(at));
            owners.AsSpan(at, own.Length).Fill(i);
            at += own.Length;
        }

        Array.Sort(runs, owners);
        return (runs, owners);
    }

    private void Add(Span<int> owners)
    {
        owners.Sort();
        int first = _documents.Count;
        foreach (int owner in owners)
        {
            if (_documents.Count == first || _documents[^1] != owner) _documents.Add(owner);
        }

        if (_documents.Count == first + 1) _documents.RemoveAt(first);
        for (int i = first; i < _documents.Count; i++) _runs[_documents[i]].Add(first.._documents.Count);
    }
}
