using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Sources.Truth;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Reads what an editor knows of sources from tables of comma-separated values, plain or compressed by gzip.</summary>
public static class SourceKnowledgeReader
{
    /// <summary>Reads priors: the columns <c>source</c>, <c>right</c> and <c>wrong</c>, and, where there are any, <c>topic</c>, <c>from</c> and <c>to</c>.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The priors, in the order of the file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<DatedPrior> ReadPriors(Stream stream, string name, out ImmutableArray<Omission> omissions) =>
        TableFile.ReadAll<DatedPrior>(stream, name, AddPrior, out omissions, ["source", "right", "wrong"], ["topic", "from", "to"]);

    /// <summary>
    /// Reads checklists: the columns <c>source</c>, <c>criterion</c> (a name of <see cref="ChecklistCriterion"/>, spaces, hyphens and case do not
    /// count) and <c>answer</c> (<c>yes</c>, <c>no</c>, or empty for not answered).
    /// </summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>A checklist for each source, by name; of two answers to one question the later counts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<SourceChecklist> ReadChecklists(Stream stream, string name, out ImmutableArray<Omission> omissions)
    {
        ImmutableArray<(string Source, ChecklistCriterion Criterion, bool Answer)> answers =
            TableFile.ReadAll<(string, ChecklistCriterion, bool)>(stream, name, AddAnswer, out omissions, ["source", "criterion"], ["answer"]);
        return
        [
            .. answers.GroupBy(row => row.Source, StringComparer.Ordinal)
                .OrderBy(source => source.Key, StringComparer.Ordinal)
                .Select(source => new SourceChecklist(source.Key, source.Aggregate(
                    ImmutableDictionary<ChecklistCriterion, bool>.Empty, (all, row) => all.SetItem(row.Criterion, row.Answer)))),
        ];
    }

    /// <summary>Reads wire relations: the columns <c>client</c> and <c>wire</c>.</summary>
    /// <param name="stream">UTF-8 with a header line; read to its end and left open.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="omissions">Receives the rows that were left out, with line and reason.</param>
    /// <returns>The relations, in the order of the file; for <see cref="ReliabilityOptions.WireRelations"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">There is no header with these columns, or it is no gzip after all.</exception>
    public static ImmutableArray<WireRelation> ReadWireRelations(Stream stream, string name, out ImmutableArray<Omission> omissions) =>
        TableFile.ReadAll<WireRelation>(stream, name, AddRelation, out omissions, ["client", "wire"]);

    private static string? AddPrior(List<DatedPrior> part, CsvReader row, CsvColumns columns)
    {
        if (!FactTableReader.TryReadCount(columns.Field(row, 1), out double right) || !FactTableReader.TryReadCount(columns.Field(row, 2), out double wrong))
            return FactTableReader.NoCounts;
        if (!TryReadDay(columns.Text(row, 4), out LocalDate? from) || !TryReadDay(columns.Text(row, 5), out LocalDate? to))
            return "from and to have to be days: 2026-01-31";
        string topic = columns.Text(row, 3);
        part.Add(new DatedPrior(new SourcePrior(columns.Text(row, 0), right, wrong), topic.Length > 0 ? topic : null, from, to));
        return null;
    }

    private static bool TryReadDay(string text, out LocalDate? day)
    {
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(text);
        day = parsed.Success ? parsed.Value : null;
        return parsed.Success || text.Length == 0;
    }

    private static string? AddAnswer(List<(string Source, ChecklistCriterion Criterion, bool Answer)> part, CsvReader row, CsvColumns columns)
    {
        string name = columns.Text(row, 1).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (!char.IsLetter(name[0]) || !Enum.TryParse(name, ignoreCase: true, out ChecklistCriterion criterion)) return $"no criterion \"{columns.Text(row, 1)}\"";
        string answer = columns.Text(row, 2).ToUpperInvariant();
        if (answer is not ("YES" or "NO" or "")) return "an answer has to be yes, no, or empty";
        if (answer.Length > 0) part.Add((columns.Text(row, 0), criterion, answer == "YES"));
        return null;
    }

    private static string? AddRelation(List<WireRelation> part, CsvReader row, CsvColumns columns)
    {
        part.Add(new WireRelation(columns.Text(row, 0), columns.Text(row, 1)));
        return null;
    }
}
