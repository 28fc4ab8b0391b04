namespace ReliabilityKit.Reports;

/// <summary>Which table a <see cref="CsvReportWriter"/> writes.</summary>
public enum CsvTable
{
    /// <summary>One finding a row, with both sides.</summary>
    Findings,

    /// <summary>One source a row, with what its documents say and how it stands to the others.</summary>
    Sources,

    /// <summary>One claim a row, with its roles.</summary>
    Claims,

    /// <summary>One thing that is said of a contested fact a row, with how far it is believed and who says it.</summary>
    Facts,
}
