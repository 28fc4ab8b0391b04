using ArchiveJob;

// ArchiveJob CORPUS FOLDER: checks every document of the corpus against all that came before it, and writes claims.csv and findings.csv into the folder.
if (args is not [string corpus, string folder])
{
    Console.Error.WriteLine("usage: ArchiveJob CORPUS FOLDER   (CORPUS: a .jsonl file, or a folder of articles)");
    return 2;
}

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    cancellation.Cancel();
};

return await Job.RunAsync(corpus, folder, cancellation.Token);
