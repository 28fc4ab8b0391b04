namespace ReliabilityKit.Matching.Candidates;

/// <summary>The most that verdicts of each kind add to what the fields weigh, in bits, and when figures are not held against each other any more.</summary>
/// <param name="OneEvent">A verdict on two claims of one event, whose dates are not what differs.</param>
/// <param name="Dates">A verdict on dates.</param>
/// <param name="Figures">A verdict on figures or other facts.</param>
/// <param name="Doers">A verdict on who did, or got, what is done once.</param>
/// <param name="Quotation">A verdict on who said something.</param>
/// <param name="FigureDays">Claims without a date, in texts published more days apart, are not judged by their figures.</param>
internal sealed record VerdictBounds(double OneEvent, double Dates, double Figures, double Doers, double Quotation, int FigureDays);
