namespace ReliabilityKit.Claims;

/// <summary>How the words of a speaker are given.</summary>
public enum AttributionMode
{
    /// <summary>In the article's words.</summary>
    Reported,

    /// <summary>Between quotation marks.</summary>
    Quoted,
}
