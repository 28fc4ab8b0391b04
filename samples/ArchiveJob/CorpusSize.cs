namespace ArchiveJob;

/// <summary>Guesses how much there is to do, from what is cheap to look at.</summary>
internal static class CorpusSize
{
    /// <summary>Returns the number of lines of a JSON Lines file, or of files in a folder; 0 where there is nothing.</summary>
    public static int CountDocuments(string corpus)
    {
        string list = Path.Combine(corpus, "articles.jsonl");
        if (File.Exists(list)) return File.ReadLines(list).Count();
        if (Directory.Exists(corpus)) return Directory.EnumerateFiles(corpus).Count();
        return File.Exists(corpus) ? File.ReadLines(corpus).Count() : 0;
    }
}
