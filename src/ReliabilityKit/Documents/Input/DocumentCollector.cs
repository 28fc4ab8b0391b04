using System.Collections.Immutable;
using System.Globalization;

namespace ReliabilityKit.Documents.Input;

/// <summary>Gathers documents and omissions in the order of the input and gives every document an id of its own.</summary>
/// <param name="passOn">Takes each document as soon as it is made; <see langword="null"/> to keep them for <see cref="ToSet"/>.</param>
/// <param name="tell">Takes each omission as soon as it is found; <see langword="null"/> to keep them.</param>
internal sealed class DocumentCollector(Action<Document>? passOn = null, Action<Omission>? tell = null)
{
    private readonly List<Document?> documents = [];
    private readonly ImmutableArray<Omission>.Builder omissions = ImmutableArray.CreateBuilder<Omission>();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private int? slot;

    public void Add(Document document)
    {
        if (passOn is not null)
            passOn(document);
        else if (slot is { } index)
            documents[index] = document;
        else
            documents.Add(document);
    }

    /// <summary>Keeps a place for a document that is made later.</summary>
    public int HoldSlot()
    {
        documents.Add(null);
        return documents.Count - 1;
    }

    /// <summary>Puts the document that is added while <paramref name="make"/> runs into its place; if none is, the place goes.</summary>
    public void FillSlot(int index, Action make)
    {
        slot = index;
        make();
        slot = null;
    }

    public void Omit(InputPlace place, OmissionKind kind, string reason) => Omit(new Omission(place.Path, place.Line, reason) { Kind = kind });

    private void Omit(Omission omission)
    {
        if (tell is not null)
            tell(omission);
        else
            omissions.Add(omission);
    }

    /// <summary>
    /// Returns <paramref name="wanted"/>, or, where an earlier document has it, the first free of "wanted-2", "wanted-3" and so on;
    /// that is listed, because whoever looks for the document by its id has to know.
    /// </summary>
    public string Reserve(string wanted, InputPlace place)
    {
        string id = wanted;
        for (int copy = 2; !ids.Add(id); copy++)
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{copy}");
        if (id != wanted)
            Omit(place, OmissionKind.Detail, $"the id \"{wanted}\" belongs to an earlier document; this one is \"{id}\"");
        return id;
    }

    /// <summary>Gives an id back that no document came of.</summary>
    public void Release(string id) => ids.Remove(id);

    public DocumentSet ToSet() => new([.. documents.OfType<Document>()], omissions.ToImmutable());
}
