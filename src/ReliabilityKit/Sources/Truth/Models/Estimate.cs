using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Everything estimated about one table: skills of sources, beliefs about values, and how values err.</summary>
internal sealed class Estimate
{
    public Estimate(ClaimMatrix table, ValueModel model, SourceSkills skills, double[] weight)
    {
        Table = table;
        Model = model;
        Skills = skills;
        Weight = weight;
        Beliefs = new Beliefs(table);
    }

    public ClaimMatrix Table { get; }

    public ValueModel Model { get; }

    public SourceSkills Skills { get; }

    public Beliefs Beliefs { get; }

    /// <summary>Gets or sets how much each claim counts, from 0 to 1: less where it may be copied.</summary>
    public double[] Weight { get; set; }

    /// <summary>
    /// Gets or sets the power to which likelihoods are raised, from 0 to 1. Below 1 where sources err together on hard objects: then ten that agree say
    /// less than ten independent ones would.
    /// </summary>
    public double Temper { get; set; } = 1;
}
