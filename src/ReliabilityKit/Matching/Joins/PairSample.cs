namespace ReliabilityKit.Matching.Joins;

/// <summary>Estimates the number of pairs from those between a sample of either side.</summary>
/// <remarks>
/// The sample of the right side grows until enough pairs are found, so that where nearly all texts are similar little is compared, and where
/// hardly any are a thousand texts meet all others. The samples depend on the numbers of texts only.
/// </remarks>
internal static class PairSample
{
    private const int LeftSize = 1024;
    private const int FirstRightSize = 4096;
    private const int Growth = 8;
    private const int EnoughPairs = 5000;
    private const int Seed = 20_040;

    // Of a normal distribution 95 % lie within so many standard deviations; when nothing was found, up to three still are as likely as not.
    private const double Deviations = 1.96;
    private const double UnseenPairs = 3;

    /// <summary>Estimates the number of pairs of one side, or of two.</summary>
    public static PairEstimate Estimate(
        IReadOnlyList<string> left,
        IReadOnlyList<string>? right,
        Func<IReadOnlyList<string>, IReadOnlyList<string>?, IEnumerable<SimilarPair>> join)
    {
        IReadOnlyList<string> others = right ?? left;
        if ((long)left.Count * others.Count <= (long)LeftSize * FirstRightSize)
        {
            long pairs = join(left, right).LongCount();
            return new PairEstimate(pairs, pairs, pairs);
        }

        Random random = new(Seed);
        int[] leftSample = Sample(left.Count, LeftSize, random);
        int[] rightSample = Sample(others.Count, others.Count, random);
        for (long size = FirstRightSize; ; size *= Growth)
        {
            int[] some = rightSample[..(int)Math.Min(size, rightSample.Length)];
            Tally tally = Count(left, others, leftSample, some, right is null, join);
            if (tally.Pairs >= EnoughPairs || some.Length == rightSample.Length)
                return tally.Scale(left.Count, others.Count, right is null);
        }
    }

    private static Tally Count(
        IReadOnlyList<string> left, IReadOnlyList<string> right, int[] leftSample, int[] rightSample, bool isSelf,
        Func<IReadOnlyList<string>, IReadOnlyList<string>?, IEnumerable<SimilarPair>> join)
    {
        Tally tally = new(leftSample.Length, rightSample.Length, isSelf ? leftSample.Intersect(rightSample).Count() : 0);
        foreach (SimilarPair pair in join(Array.ConvertAll(leftSample, i => left[i]), Array.ConvertAll(rightSample, i => right[i])))
        {
            if (!isSelf || leftSample[pair.First] != rightSample[pair.Second]) tally.Add(pair.First, pair.Second);
        }

        return tally;
    }

    /// <summary>Draws different numbers below a count, in an order of chance.</summary>
    private static int[] Sample(int count, int size, Random random)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        size = Math.Min(size, count);
        for (int i = 0; i < size; i++)
        {
            int other = random.Next(i, count);
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }

        return numbers[..size];
    }

    /// <summary>The pairs found, by text of either sample.</summary>
    private sealed class Tally(int left, int right, int same)
    {
        private readonly long[] _byLeft = new long[left];
        private readonly long[] _byRight = new long[right];

        public long Pairs { get; private set; }

        public void Add(int i, int j)
        {
            _byLeft[i]++;
            _byRight[j]++;
            Pairs++;
        }

        public PairEstimate Scale(int leftCount, int rightCount, bool isSelf)
        {
            double all = isSelf ? leftCount * (leftCount - 1.0) / 2 : (double)leftCount * rightCount;
            double scale = all / ((double)left * right - same);
            double deviation = Math.Sqrt(Variance(_byLeft, leftCount) + Variance(_byRight, rightCount));
            double high = Math.Max(Pairs + Deviations * deviation, UnseenPairs);
            return new PairEstimate(Pairs * scale, Math.Max(0, Pairs - Deviations * deviation) * scale, Math.Min(all, high * scale));
        }

        /// <summary>The variance of the sum of a sample drawn without replacement.</summary>
        private static double Variance(long[] counts, int population)
        {
            double mean = counts.Average();
            double spread = counts.Sum(count => (count - mean) * (count - mean)) / Math.Max(1, counts.Length - 1);
            return counts.Length * spread * (1 - counts.Length / (double)population);
        }
    }
}
