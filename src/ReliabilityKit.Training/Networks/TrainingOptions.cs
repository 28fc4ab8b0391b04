namespace ReliabilityKit.Training.Networks;

/// <summary>How a network is trained.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Number that all randomness comes from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often all sentences are seen.</summary>
    public int Passes { get; init; } = 22;

    /// <summary>Sentences per update.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Adam's step at its highest.</summary>
    public float LearningRate { get; init; } = 0.002f;

    /// <summary>Share of numbers between layers set to zero, the same ones in a whole sentence.</summary>
    public float Dropout { get; init; } = 0.36f;

    /// <summary>Share of recurrent weights set to zero in an update (Merity et al. 2018).</summary>
    public float RecurrentDropout { get; init; } = 0.2f;

    /// <summary>A word seen n times is made unknown with probability x / (x + n).</summary>
    public float WordDropout { get; init; } = 0.25f;

    /// <summary>Probability with which any word is hidden, so that the words around it and its parts must do.</summary>
    public float Concealment { get; init; } = 0.08f;

    /// <summary>Probability with which a word is shown without what lists and the dictionary say of it, which do not know everything.</summary>
    public float ListDropout { get; init; } = 0.1f;

    /// <summary>Probability with which a name is replaced by another one.</summary>
    public float NameReplacement { get; init; } = 0.5f;

    /// <summary>Number of trained networks to learn from beside the treebanks.</summary>
    public int Teachers { get; init; }

    /// <summary>Probability with which a sentence is put together anew from parts of others, when there are teachers to say what it is.</summary>
    public float Invention { get; init; } = 0.35f;

    /// <summary>What the scores of teachers are divided by.</summary>
    public float Temperature { get; init; } = 1;

    /// <summary>
    /// Weight of the right answers beside those of teachers in the end, to which it rises evenly from 0 (Clark et al. 2019).
    /// </summary>
    public float GoldShare { get; init; } = 0.6f;

    /// <summary>The least weight of right names beside those of teachers.</summary>
    public float NameGoldShare { get; init; } = 1;

    /// <summary>Weight of the past in the running average of the weights.</summary>
    public float Averaging { get; init; } = 0.998f;

    /// <summary>Weight of names beside tags and trees.</summary>
    public float NameWeight { get; init; } = 1;

    /// <summary>Share of probability that the right answer leaves to all others.</summary>
    public float Smoothing { get; init; } = 0.03f;
}
