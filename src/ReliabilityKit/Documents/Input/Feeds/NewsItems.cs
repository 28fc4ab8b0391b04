using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>Keeps the latest version of each item until all input is read: an earlier version is no second source.</summary>
internal sealed class NewsItems(DocumentFactory factory, DocumentCollector collector, IClock clock)
{
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    /// <summary>Takes a version of an item.</summary>
    public void Add(NewsItem item, InputPlace place)
    {
        string key = item.Key ?? $"{Describe(place)} {_held.Count}";
        if (!_held.TryGetValue(key, out Held? held))
        {
            _held[key] = new Held(item, place, collector.HoldSlot());
            return;
        }

        bool isLater = item.Replaces(held.Item);
        (InputPlace earlier, InputPlace later) = isLater ? (held.Place, place) : (place, held.Place);
        collector.Omit(earlier, OmissionKind.Detail, $"is an earlier version of the item at {Describe(later)}, which was taken instead");
        if (isLater)
            _held[key] = held with { Item = item, Place = place };
    }

    /// <summary>Makes documents of what may be used.</summary>
    public void Finish()
    {
        Instant now = clock.GetCurrentInstant();
        foreach (Held held in _held.Values.OrderBy(held => held.Slot))
        {
            if (held.Item.Status == ItemStatus.Withheld)
                collector.Omit(held.Place, OmissionKind.Document, "was withheld by its provider");
            else if (held.Item.Status == ItemStatus.Cancelled)
                collector.Omit(held.Place, OmissionKind.Document, "was cancelled by its provider");
            else if (held.Item.Embargo > now)
                collector.Omit(held.Place, OmissionKind.Document, $"is under an embargo{Until(held.Item.Embargo.Value)}");
            else
                collector.FillSlot(held.Slot, () => Make(held));
        }
    }

    private static string Until(Instant end) => end == Instant.MaxValue ? " whose end cannot be read" : $" until {InstantPattern.General.Format(end)}";

    private void Make(Held held)
    {
        DocumentFields fields = held.Item.Fields;
        string name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(held.Place.Path)}-{held.Place.Line}");
        if (fields.Text is not null)
            factory.AddText(fields.Text, fields, name, held.Place);
        else if (fields.Html is not null)
            factory.AddPage(fields.Html, fields, name, held.Place);
        else
            collector.Omit(held.Place, OmissionKind.Document, "is an item without a text");
    }

    private static string Describe(InputPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}");

    private sealed record Held(NewsItem Item, InputPlace Place, int Slot);
}
