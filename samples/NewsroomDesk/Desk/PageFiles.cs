namespace NewsroomDesk;

/// <summary>The files of the page, which the program carries inside: no folder that could be left behind or looked around in.</summary>
internal static class PageFiles
{
    private static readonly (string Address, string Name, string Type)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/desk.css", "desk.css", "text/css; charset=utf-8"),
        ("/desk.js", "desk.js", "text/javascript; charset=utf-8"),
        ("/icon.svg", "icon.svg", "image/svg+xml"),
        ("/example.json", "example.json", "application/json"),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach ((string address, string name, string type) in Files)
        {
            byte[] content = Read(name);
            routes.MapGet(address, () => Results.Bytes(content, type));
        }
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PageFiles).Assembly.GetManifestResourceStream("Page/" + name)
            ?? throw new InvalidOperationException($"the program has no Page/{name}");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
