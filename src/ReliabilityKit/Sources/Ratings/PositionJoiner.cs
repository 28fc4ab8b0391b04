namespace ReliabilityKit.Sources.Ratings;

/// <summary>
/// Finds out which of the things said of one fact can be true together: two that contradict a third, and not each other, such as "at least 14" and
/// "21" against "a dozen at most".
/// </summary>
internal sealed class PositionJoiner
{
    /// <summary>More is no fact any more, and would cost the square of it.</summary>
    private const int MostPositions = 64;

    private readonly Dictionary<string, HashSet<string>> _against = new(StringComparer.Ordinal);

    /// <summary>Notes that two testimonies contradict each other.</summary>
    public void AddConflict(string a, string b)
    {
        Against(a).Add(b);
        Against(b).Add(a);
    }

    /// <summary>Joins positions of one fact for as long as there are two that can be joined.</summary>
    /// <param name="positions">The keys of the testimonies of each, in an order that depends on the claims only.</param>
    public List<List<string>> Join(List<List<string>> positions)
    {
        if (positions.Count is < 3 or > MostPositions) return positions;
        while (FindPair(positions) is { } pair)
        {
            positions[pair.First].AddRange(positions[pair.Second]);
            positions.RemoveAt(pair.Second);
        }

        return positions;
    }

    /// <summary>The pair with the most opponents in common.</summary>
    private (int First, int Second)? FindPair(List<List<string>> positions)
    {
        HashSet<string>[] against = [.. positions.Select(position => position.SelectMany(Against).ToHashSet(StringComparer.Ordinal))];
        (int First, int Second)? best = null;
        int most = 0;
        for (int a = 0; a < positions.Count; a++)
        {
            for (int b = a + 1; b < positions.Count; b++)
            {
                if (positions[b].Exists(against[a].Contains)) continue;
                int common = positions.Count(other => other.Exists(against[a].Contains) && other.Exists(against[b].Contains));
                if (common > most) (best, most) = ((a, b), common);
            }
        }

        return best;
    }

    private HashSet<string> Against(string key)
    {
        if (!_against.TryGetValue(key, out HashSet<string>? against)) _against[key] = against = new HashSet<string>(StringComparer.Ordinal);
        return against;
    }
}
