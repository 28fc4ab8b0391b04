namespace ReliabilityKit.Matching;

/// <summary>The fields in which two claims are compared, in the order in which their weights are shown.</summary>
internal enum ComparisonField
{
    Prior,
    Story,
    Actor,
    Action,
    Object,
    Place,
    Date,
    Quantity,
    Arguments,
    Text,
}
