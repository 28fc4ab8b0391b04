using ReliabilityKit.Matching;

namespace ReliabilityKit.Archives;

/// <summary>Keeps the documents unpacked that are asked for again and again, such as those of the stories of the day.</summary>
/// <remarks>
/// A document is kept when it is asked for a second time, and one that was not asked for since makes room for it (the clock of F. J. Corbató, 1968, in
/// small sets): among very many documents that each match by chance, those of one story stay. Safe to use from many threads at once; which documents are kept changes no result.
/// </remarks>
internal sealed class UnpackedDocuments
{
    private const int Sets = 256;
    private const int Ways = 8;

    /// <summary>A document with more claims is unpacked anew each time.</summary>
    private const int LargestKept = 1000;

    /// <summary>Of so many documents it is remembered that they were asked for.</summary>
    private const int Remembered = 4096;

    private readonly Place[] _places = new Place[Sets * Ways];
    private readonly int[] _askedFor = new int[Remembered];

    /// <summary>Returns a document that is kept, or <see langword="null"/>.</summary>
    public DocumentProfile? Find(int number)
    {
        foreach (ref Place place in SetOf(number))
        {
            if (Volatile.Read(ref place.Document) is not { } document || document.Number != number) continue;
            place.WasUsed = true;
            return document.Profile;
        }

        return null;
    }

    /// <summary>Keeps a document, if it is asked for again, in place of one that was not asked for lately.</summary>
    public void Offer(int number, DocumentProfile profile)
    {
        ref int asked = ref _askedFor[number % Remembered];
        if (asked == number + 1) Keep(number, profile);
        else asked = number + 1;
    }

    /// <summary>Keeps a document in place of one that was not asked for lately.</summary>
    public void Keep(int number, DocumentProfile profile)
    {
        if (profile.Claims.Length > LargestKept) return;
        Span<Place> set = SetOf(number);
        int free = FreeOf(set);
        set[free].WasUsed = false;
        Volatile.Write(ref set[free].Document, new Numbered(number, profile));
    }

    private static int FreeOf(Span<Place> set)
    {
        for (int way = 0; way < Ways; way++)
        {
            if (set[way].Document is null || !set[way].WasUsed) return way;
        }

        foreach (ref Place place in set) place.WasUsed = false;
        return 0;
    }

    private Span<Place> SetOf(int number) => _places.AsSpan(number % Sets * Ways, Ways);

    private struct Place
    {
        public Numbered? Document;
        public bool WasUsed;
    }

    private sealed record Numbered(int Number, DocumentProfile Profile);
}
