namespace ReliabilityKit.Claims.Dates;

/// <summary>How the time meant lies to the date that is named.</summary>
public enum DateRelation
{
    /// <summary>In it: "on 3 May".</summary>
    During,

    /// <summary>Before it: "before 3 May", "by Friday", "until".</summary>
    Before,

    /// <summary>After it: "since 3 May".</summary>
    After,

    /// <summary>Near it: "around 3 May".</summary>
    About,
}
