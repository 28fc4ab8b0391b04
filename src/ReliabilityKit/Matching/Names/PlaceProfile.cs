using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>Where something happens, as it is compared: the names in the phrase.</summary>
internal sealed class PlaceProfile
{
    private const int LongestPhrase = 60;
    private static readonly string[] s_locatives = ["in", "at", "near", "off", "outside", "inside", "within"];

    private readonly int _compass;

    private PlaceProfile(TextSpan span, string text)
    {
        Span = span;
        Text = text;
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        IsBroad = IsCountry(text);
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            if (_compass == 0) _compass = CompassOf(word);
            if (!char.IsUpper(word[0])) continue;
            string name = word.ToString();
            IsBroad |= IsCountry(name) || CountryLexicon.TryAdjective(name, out _);
            names.Add(TextFolding.Fold(word));
        }

        Names = names.ToImmutable();
    }

    /// <summary>Which way a word points; opposite ways have opposite signs.</summary>
    private static int CompassOf(ReadOnlySpan<char> word) => word switch
    {
        "north" or "northern" or "North" or "Northern" => 1,
        "south" or "southern" or "South" or "Southern" => -1,
        "east" or "eastern" or "East" or "Eastern" => 2,
        "west" or "western" or "West" or "Western" => -2,
        _ => 0,
    };

    /// <summary>Gets where the place is named.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the words.</summary>
    public string Text { get; }

    /// <summary>Gets the names, folded.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Gets whether one of them is a country, in which the place of the other text may lie.</summary>
    public bool IsBroad { get; }

    /// <summary>Reads the place of a claim: its own, else a place that a phrase of the clause names.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="places">Where the document names places.</param>
    public static PlaceProfile? Of(Claim claim, ImmutableArray<TextSpan> places)
    {
        if (claim.Place is { } place) return new PlaceProfile(place.Span, place.Name);
        string text = claim.Document.Text;
        foreach (TextSpan span in places)
        {
            if (claim.Span.Contains(span) && claim.Date?.Span.Overlaps(span) != true && IsLocated(claim, text, span)) return new PlaceProfile(span, span.Of(text).ToString());
        }

        return null;
    }

    /// <summary>Returns how two places stand to each other; unknown where one may lie in the other.</summary>
    public static NameRelation Compare(PlaceProfile a, PlaceProfile b)
    {
        if (a._compass != 0 && b._compass != 0 && a._compass == -b._compass) return NameRelation.Different;
        foreach (string name in a.Names)
        {
            if (b.Names.Contains(name)) return a.Names.Length == b.Names.Length ? NameRelation.SameName : NameRelation.PartialName;
        }

        return a.IsBroad || b.IsBroad || a.Names.IsEmpty || b.Names.IsEmpty ? NameRelation.Unknown : NameRelation.Different;
    }

    /// <summary>A seat of government that stands for its country elsewhere is a city here.</summary>
    private static bool IsCountry(string name) => CountryLexicon.TryName(name, out Country country) && !country.IsSeat;

    /// <summary>"At a hotel in Ennis": between the predicate and the name, the last preposition says where.</summary>
    private static bool IsLocated(Claim claim, string text, TextSpan place)
    {
        int start = Math.Max(claim.Span.Start, place.Start - LongestPhrase);
        if (claim.Action.Span.Start < place.Start) start = Math.Max(start, claim.Action.Span.End);
        if (start >= place.Start) return false;
        string last = "";
        foreach (ReadOnlySpan<char> word in new WordSplitter(text.AsSpan(start, place.Start - start)))
        {
            if (word is "of" or "the" or "a" or "an") continue;
            last = word.ToString();
        }

        return Array.IndexOf(s_locatives, last) >= 0;
    }
}
