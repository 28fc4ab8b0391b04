namespace ReliabilityKit.Sources.Truth.Tables;

/// <summary>Takes the row that a reader is at into a part of a table.</summary>
/// <returns>What is wrong with the row, or <see langword="null"/>.</returns>
internal delegate string? RowTaker<TPart>(TPart part, CsvReader row, CsvColumns columns);
