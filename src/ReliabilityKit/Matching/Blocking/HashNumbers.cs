namespace ReliabilityKit.Matching.Blocking;

/// <summary>Numbers hashes from 0 on, in the order they come, and finds the number of a hash.</summary>
/// <remarks>Open addressing, in many small tables, so that growing touches a small part at a time.</remarks>
internal sealed class HashNumbers
{
    private const int ShardBits = 8;

    private readonly Shard[] _shards = new Shard[1 << ShardBits];

    /// <summary>Gets how many hashes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the number of bytes that the tables take up.</summary>
    public long Bytes => _shards.Sum(shard => shard.Keys is null ? 0L : shard.Keys.Length * (sizeof(ulong) + sizeof(int)));

    /// <summary>Returns the number of a hash, or -1.</summary>
    public int Find(ulong hash)
    {
        ref Shard shard = ref _shards[hash >> 64 - ShardBits];
        return shard.Keys is null ? -1 : shard.Numbers[shard.Locate(hash)] - 1;
    }

    /// <summary>Returns the number of a hash, which is a new one if the hash is.</summary>
    public int Add(ulong hash)
    {
        ref Shard shard = ref _shards[hash >> 64 - ShardBits];
        if (4 * shard.Count >= 3 * (shard.Keys?.Length ?? 0)) shard.Grow();
        int place = shard.Locate(hash);
        if (shard.Numbers[place] == 0)
        {
            shard.Keys![place] = hash;
            shard.Numbers[place] = ++Count;
            shard.Count++;
        }

        return shard.Numbers[place] - 1;
    }

    // A number is kept plus one: 0 is an empty place.
    private struct Shard
    {
        public ulong[]? Keys;
        public int[] Numbers;
        public int Count;

        public readonly int Locate(ulong hash)
        {
            int mask = Keys!.Length - 1;
            int place = (int)hash & mask;
            while (Numbers[place] != 0 && Keys[place] != hash) place = place + 1 & mask;
            return place;
        }

        public void Grow()
        {
            (ulong[] keys, int[] numbers) = (Keys ?? [], Numbers ?? []);
            (Keys, Numbers) = (new ulong[Math.Max(4, 2 * keys.Length)], new int[Math.Max(4, 2 * keys.Length)]);
            for (int i = 0; i < keys.Length; i++)
            {
                if (numbers[i] == 0) continue;
                int place = Locate(keys[i]);
                (Keys[place], Numbers[place]) = (keys[i], numbers[i]);
            }
        }
    }
}
