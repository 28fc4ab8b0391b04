namespace NewsroomDesk;

/// <summary>An article as the page sends it: with a text or, for a web page, its markup.</summary>
internal sealed record Article(string? Id, string? Source, string? Title, string? Published, string? Url, string? Text, string? Html);
